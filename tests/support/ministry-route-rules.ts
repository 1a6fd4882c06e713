import { paths } from '../../app/paths'
import { complaintRouteRules } from './complaint-route-rules'
import { exclusionRouteRules } from './exclusion-route-rules'
import type { RouteRule } from './route-rules'

/** What the ministry does about quality: complaints, the ranking of a year, decisions of the commission carried out. */
export const ministryRouteRules: Record<string, RouteRule> = {
  ...complaintRouteRules,
  ...exclusionRouteRules,
  'ranking._index': { address: () => paths.ranking(), load: 'ranking:read' },
  'ranking.export': { address: () => paths.rankingExport(2025), load: 'ranking:read' },
}
