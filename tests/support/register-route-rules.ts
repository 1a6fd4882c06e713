import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'
import type { Fixture } from './two-organisations'

const centreOf = ({ code }: Fixture) => `R-${code}`

/** The register of centres: its entries, what changed in them, what organisations propose. */
export const registerRouteRules: Record<string, RouteRule> = {
  'register._index': { address: () => paths.register, load: 'organisation:read' },
  'register.export.$format': { address: () => paths.registerExport('csv'), load: 'organisation:read' },
  'register.changes._index': { address: () => paths.registerChanges, load: 'organisation:read', isOfAll: true },
  'register.changes.export': { address: () => paths.registerChangesExport, load: 'organisation:read', isOfAll: true },
  'register.$code._index': {
    address: (of) => paths.entry(centreOf(of)),
    load: 'organisation:read',
    isScoped: true,
  },
  'register.$code.edit': {
    address: (of) => paths.editEntry(centreOf(of)),
    load: 'register:confirm',
    send: 'register:confirm',
    isScoped: true,
  },
  'register.$code.own': {
    address: (of) => paths.ownEntry(centreOf(of)),
    load: 'register:keep',
    send: 'register:keep',
    isScoped: true,
  },
  'register.$code.propose': {
    address: (of) => paths.proposeEntry(centreOf(of)),
    load: 'register:keep',
    send: 'register:keep',
    isScoped: true,
  },
  'register.proposals.$id': {
    address: (of) => paths.registerProposal(of.registerProposalId),
    load: 'organisation:read',
    send: [
      { body: { intent: 'refuse' }, needs: 'register:confirm' },
      { body: { intent: 'withdraw' }, needs: 'register:keep' },
    ],
    isScoped: true,
  },
}
