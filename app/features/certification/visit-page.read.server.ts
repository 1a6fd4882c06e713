import type { CriterionResult } from 'scoring/certification/certification'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { criterionRows } from './criterion-rows.read.server'
import { standingAssessors, type Certification } from './move-certification.server'
import { canFinding, canVisit, findingPermission, findingStatusOf, visitKindOf, visitStatusOf } from './visit-states'
import type { FindingAction, VisitAction, VisitOutcome } from './visit-states'

const include = {
  certification: {
    include: {
      centre: { select: { name: true, address: true, municipality: true } },
      organisation: { select: { shortName: true } },
    },
  },
  photos: { include: { file: { select: { name: true, thumbnailHash: true } } } },
  findings: { orderBy: [{ criterion: 'asc' as const }, { id: 'asc' as const }] },
}

/** Everything that the page of a visit says, and what this person may do with it. */
export async function visitPage(actor: Actor, visitId: string, certification: Certification) {
  const [visit, { rows }, day] = await Promise.all([
    db.centreVisit.findUniqueOrThrow({ where: { id: visitId }, include }),
    criterionRows(certification),
    today(),
  ])
  const isOnCase =
    may(actor, 'certification:assess') && standingAssessors(certification).some(({ userId }) => userId === actor.userId)
  const can = (action: VisitAction) => isOnCase && canVisit(visit, action)
  const titleOf = new Map(rows.map(({ criterion }) => [criterion.id, criterion.title]))
  const mayFinding = (action: FindingAction) =>
    findingPermission(action) === 'certification:assess'
      ? isOnCase
      : may(actor, 'certification:selfAssess', certification.organisationId)
  return {
    ...{ id: visit.id, version: visit.version, kind: visitKindOf(visit), status: visitStatusOf(visit) },
    ...{ dueOn: visit.dueOn, plannedOn: visit.plannedOn, heldOn: visit.heldOn, reason: visit.reason },
    ...{ present: visit.present, protocol: visit.protocol, outcome: visit.outcome as VisitOutcome | null },
    certification: { id: certification.id, number: certification.number },
    centre: visit.certification.centre,
    organisationName: visit.certification.organisation.shortName,
    criteria: rows.map(({ criterion }) => ({ id: criterion.id, title: criterion.title })),
    photos: visit.photos.map(({ fileId, caption, file }) => {
      return { fileId, caption, name: file.name, hasThumbnail: file.thumbnailHash !== null }
    }),
    findings: visit.findings.map((finding) => {
      const allowed = (action: FindingAction) =>
        visit.status === 'held' && mayFinding(action) && canFinding(finding, action)
      return {
        ...{ id: finding.id, version: finding.version, text: finding.text, remedyBy: finding.remedyBy },
        ...{ plan: finding.plan, planFiledOn: finding.planFiledOn, remedyNote: finding.remedyNote },
        ...{ remediedOn: finding.remediedOn, recheckNote: finding.recheckNote, recheckedOn: finding.recheckedOn },
        title: titleOf.get(finding.criterion) ?? { ru: finding.criterion, en: finding.criterion },
        result: finding.result as CriterionResult,
        status: findingStatusOf(finding),
        isLate: finding.recheckResult === null && finding.remediedOn === null && (finding.remedyBy ?? day) < day,
        can: {
          ...{ plan: allowed('plan'), remedy: allowed('remedy'), recheck: allowed('recheck') },
          extend: allowed('extend'),
        },
      }
    }),
    can: {
      ...{ plan: can('plan'), move: can('move'), addPhoto: can('addPhoto'), addFinding: can('addFinding') },
      ...{ hold: can('hold'), cancel: can('cancel') },
    },
  }
}

export type VisitPage = Awaited<ReturnType<typeof visitPage>>
export type ShownFinding = VisitPage['findings'][number]
