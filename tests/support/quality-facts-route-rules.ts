import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

const edit = { load: 'quality-facts:edit', send: 'quality-facts:edit', isScoped: true } as const

/** The room of what the six quality criteria stand on. */
export const qualityFactsRouteRules: Record<string, RouteRule> = {
  'quality-facts._index': { address: () => paths.qualityKnown, load: 'quality-facts:read' },
  'quality-facts.export': { address: () => paths.qualityKnownExport, load: 'quality-facts:read' },
  'organisations.$code.quality-facts._index': {
    address: (of) => paths.qualityFacts(of.code),
    load: 'quality-facts:read',
    isScoped: true,
  },
  'organisations.$code.quality-facts.criteria': {
    address: (of) => paths.qualityCriteria(of.code, '2026-02-01'),
    load: 'quality-facts:read',
    isScoped: true,
  },
  'organisations.$code.quality-facts.$kind.new': {
    address: (of) => paths.newQualityFact(of.code, 'staff'),
    ...edit,
  },
  'organisations.$code.quality-facts.$kind.$id': {
    address: (of) => paths.qualityFact(of.code, 'visits', of.medicalVisitId),
    ...edit,
  },
  'clients.$code.plan': { address: (of) => paths.plan(of.contractCode), ...edit },
}
