import { paths } from '../../app/paths'
import { openers } from './permission-holders'
import type { RouteRule } from './route-rules'

const scoped = { load: 'certification:read', isScoped: true } as const

/** Certifications, visits and certificates: an organisation's people meet their own alone. */
export const certificationRouteRules: Record<string, RouteRule> = {
  'certifications._index': { address: () => paths.certifications, load: 'certification:read' },
  'certifications.export': { address: () => paths.certificationsExport, load: 'certification:read' },
  'certifications.new': {
    address: () => paths.newCertification(),
    load: openers,
    send: [{ body: {}, needs: openers }],
  },
  'certifications.assessors': {
    address: () => paths.assessors,
    load: 'certification:organise',
    send: 'certification:organise',
  },
  'certifications.$id._index': {
    address: (of) => paths.certification(of.certificationId),
    ...scoped,
    send: [
      { body: { intent: 'submit' }, needs: 'certification:selfAssess' },
      { body: { intent: 'return' }, needs: 'certification:organise' },
      { body: { intent: 'beginRecheck' }, needs: 'certification:assess' },
    ],
  },
  'certifications.$id.criteria.$criterion': {
    address: (of) => paths.criterionOf(of.certificationId, 'charter'),
    ...scoped,
    send: [
      { body: { intent: 'selfAssess' }, needs: 'certification:selfAssess' },
      { body: { intent: 'assess' }, needs: 'certification:assess' },
      { body: { intent: 'usePaper' }, needs: 'dossier:edit' },
    ],
  },
  'certifications.$id.assessors': {
    address: (of) => paths.certificationTeam(of.certificationId),
    load: 'certification:organise',
    send: 'certification:organise',
  },
  'certifications.$id.visit': {
    address: (of) => paths.newVisit(of.certificationId),
    load: 'certification:assess',
    send: 'certification:assess',
  },
  'certifications.$id.report._index': {
    address: (of) => paths.conformityReport(of.certificationId),
    load: 'certification:assess',
    send: 'certification:assess',
  },
  'certifications.$id.report.$number.$format': {
    address: (of) => paths.conformityReportFile(of.certificationId, 1, 'pdf'),
    ...scoped,
  },
  'certifications.$id.decision': {
    address: (of) => paths.certificationDecision(of.certificationId),
    load: 'certification:decide',
    send: 'certification:decide',
  },
  'certifications.$id.appeals.$decisionId': {
    address: (of) => paths.appeal(of.certificationId, of.decisionId),
    ...scoped,
    send: [
      { body: { intent: 'file' }, needs: 'certification:appeal' },
      { body: { intent: 'answer' }, needs: 'certification:answerAppeal' },
    ],
  },
  'visits._index': { address: () => paths.visits, load: 'certification:read' },
  'visits.export': { address: () => paths.visitsExport, load: 'certification:read' },
  'visits.month.$month': { address: () => paths.visitsOfMonth('2026-02'), load: 'certification:read' },
  'visits.$id._index': {
    address: (of) => paths.visit(of.visitId),
    ...scoped,
    send: [
      { body: { intent: 'hold' }, needs: 'certification:assess' },
      { body: { intent: 'planImprovement' }, needs: 'certification:selfAssess' },
    ],
  },
  'visits.$id.photos.$file._index': { address: (of) => paths.visitPhoto(of.visitId, of.fileId), ...scoped },
  'visits.$id.photos.$file.small': { address: (of) => paths.visitThumbnail(of.visitId, of.fileId), ...scoped },
  'certificates.$id._index': {
    address: (of) => paths.certificate(of.certificateId),
    ...scoped,
    send: [{ body: { kind: 'suspend' }, needs: 'certification:decide' }],
  },
  'certificates.$id.$format': { address: (of) => paths.certificateFile(of.certificateId, 'pdf'), ...scoped },
}
