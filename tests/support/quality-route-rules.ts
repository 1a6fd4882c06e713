import { paths } from '../../app/paths'
import type { RouteRule } from './route-rules'

const scoped = { load: 'quality:read', isScoped: true } as const

/** Assessments of quality and the years of organisations. */
export const qualityRouteRules: Record<string, RouteRule> = {
  'quality._index': { address: () => paths.quality, load: 'quality:read' },
  'quality.export': { address: () => paths.qualityExport, load: 'quality:read' },
  'quality.plan': { address: () => paths.qualityPlan(), load: 'quality:plan', send: 'quality:plan' },
  'quality.$id._index': {
    address: (of) => paths.assessment(of.assessmentId),
    ...scoped,
    send: [
      { body: { intent: 'assign' }, needs: 'quality:plan' },
      { body: { intent: 'score' }, needs: 'quality:assess' },
      { body: { intent: 'addFile' }, needs: 'quality:assess' },
      { body: { intent: 'return' }, needs: 'quality:confirm' },
      { body: { intent: 'answer' }, needs: 'quality:answer' },
    ],
  },
  'quality.$id.report.$format': { address: (of) => paths.assessmentReport(of.assessmentId, 'pdf'), ...scoped },
  'quality.$id.files.$file': { address: (of) => paths.assessmentFile(of.assessmentId, of.fileId), ...scoped },
  'quality.years.$organisation.$year._index': {
    address: (of) => paths.qualityYear(of.code, 2026),
    ...scoped,
    send: 'quality:plan',
  },
  'quality.years.$organisation.$year.case': { address: (of) => paths.qualityYearCase(of.code, 2026), ...scoped },
}
