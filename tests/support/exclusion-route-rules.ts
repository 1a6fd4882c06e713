import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

/** Decisions of the commission that the ministry carries out: no organisation's people meet them. */
export const exclusionRouteRules: Record<string, RouteRule> = {
  'exclusions._index': { address: () => paths.exclusions, load: 'commission:read' },
  'exclusions.export': { address: () => paths.exclusionsExport, load: 'commission:read' },
  'exclusions.$id._index': {
    address: (of) => paths.exclusion(of.decidedQuestionId),
    load: 'commission:read',
    send: 'commission:carryOut',
  },
  'exclusions.$id.clients.$contract': {
    address: (of) => paths.exclusionClient(of.receivedQuestionId, of.runningContractCode),
    load: 'commission:carryOut',
    send: 'commission:carryOut',
  },
}
