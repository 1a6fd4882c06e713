import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { editionName } from '../criteria/set-in-force.read.server'
import { shownCertificateStatus } from './certificate-states'
import { criterionRows, progressOf } from './criterion-rows.read.server'
import { isAllowed, standingAssessors, type Certification } from './move-certification.server'
import { statusOf, waitsFor, type CertificationAction } from './states'
import { surveillanceDays } from './stored-report.server'
import { visitKindOf, visitStatusOf, type VisitOutcome } from './visit-states'

const include = {
  organisation: { select: { code: true, shortName: true } },
  centre: { select: { id: true, code: true, name: true, municipality: true, address: true } },
  renews: { select: { id: true, number: true } },
  assessors: { include: { user: true }, orderBy: [{ isLead: 'desc' as const }, { assignedAt: 'asc' as const }] },
  visits: { orderBy: [{ dueOn: 'asc' as const }, { plannedOn: 'asc' as const }, { id: 'asc' as const }] },
  reports: { orderBy: { number: 'desc' as const }, include: { paper: { select: { numberText: true } } } },
  decisions: {
    orderBy: [{ decidedAt: 'desc' as const }, { id: 'desc' as const }],
    include: { appeals: { orderBy: { filedOn: 'desc' as const } } },
  },
  certificates: true,
}

/** Everything that the page of a certification says, and what this person may do with it now. */
export async function certificationPage(actor: Actor, certification: Certification) {
  const { id } = certification
  const [row, { set, rows }, day] = await Promise.all([
    db.certification.findUniqueOrThrow({ where: { id }, include }),
    criterionRows(certification),
    today(),
  ])
  const people = await namesOf(row.decisions.map(({ decidedById }) => decidedById))
  const status = statusOf(row)
  const can = (action: CertificationAction) => isAllowed(actor, certification, action)
  const isLead = standingAssessors(certification).some(({ userId, isLead: leads }) => leads && userId === actor.userId)
  const mayAppeal = may(actor, 'certification:appeal', row.organisationId)
  return {
    ...{ id, number: row.number, kind: row.kind, status, version: row.version, returnReason: row.returnReason },
    ...{ appliedOn: row.appliedOn, decidedOn: row.decidedOn, organisation: row.organisation, centre: row.centre },
    renews: row.renews,
    set: {
      ...{ code: set.code, edition: set.edition, name: editionName(set), title: set.title },
      standInCount: set.criteria.filter(({ standIn }) => standIn).length,
    },
    rows,
    progress: progressOf(rows),
    turn: waitsFor[status]?.step ?? null,
    isMine: waitsFor[status] !== null && actor.permissions.has(waitsFor[status].permission),
    assessors: row.assessors.map(({ user, userId, isLead: leads, releasedAt, releaseReason }) => ({
      ...{ userId, isLead: leads, releaseReason, isReleased: releasedAt !== null },
      ...{ name: initialsOf(user), position: user.position },
    })),
    visits: row.visits.map((visit) => ({
      ...{ id: visit.id, dueOn: visit.dueOn, plannedOn: visit.plannedOn, heldOn: visit.heldOn, reason: visit.reason },
      ...{ kind: visitKindOf(visit), status: visitStatusOf(visit), outcome: visit.outcome as VisitOutcome | null },
    })),
    reports: row.reports
      .filter(({ status: state }) => state === 'signed')
      .map((report) => ({
        ...{ number: report.number, signedOn: report.signedOn!, numberText: report.paper?.numberText ?? '' },
        days: surveillanceDays(report),
      })),
    hasDraft: row.reports.some(({ status: state }) => state === 'draft'),
    decisions: row.decisions.map((decision) => ({
      ...{ id: decision.id, kind: decision.kind as DecisionShown, number: decision.number },
      ...{ decidedOn: decision.decidedOn, fromOn: decision.fromOn, ground: decision.ground },
      ...{ supported: decision.supported, departureReason: decision.departureReason },
      decidedBy: people.get(decision.decidedById) ?? '',
      appeal: shownAppeal(decision.appeals),
      canAppeal: mayAppeal && decision.appeals.every(({ status: state }) => state === 'withdrawn'),
    })),
    certificate: row.certificates[0]
      ? {
          ...{ id: row.certificates[0].id, number: row.certificates[0].number },
          ...{ validFromOn: row.certificates[0].validFromOn, validUntilOn: row.certificates[0].validUntilOn },
          status: shownCertificateStatus(row.certificates[0], day),
        }
      : null,
    isLead,
    can: {
      ...{ selfAssess: can('selfAssess'), submit: can('submit'), withdraw: can('withdraw'), return: can('return') },
      ...{ assign: can('assign'), reassign: can('reassign'), planVisit: can('planVisit'), assess: can('assess') },
      ...{ report: can('report'), decide: can('certify'), remedy: can('remedy'), submitRemedy: can('submitRemedy') },
      ...{ recheck: can('recheck'), beginRecheck: can('beginRecheck') && isRemedyOver(rows, day) },
    },
  }
}

export type DecisionShown = 'certify' | 'remedy' | 'refuse' | 'suspend' | 'resume' | 'withdraw' | 'restore'
export type AppealStatus = 'filed' | 'upheld' | 'dismissed' | 'withdrawn'
export type CertificationPage = Awaited<ReturnType<typeof certificationPage>>

const shownAppeal = ([appeal]: readonly { status: string; filedOn: string }[]) =>
  appeal ? { status: appeal.status as AppealStatus, filedOn: appeal.filedOn } : null

const isRemedyOver = (rows: readonly { result: string | null; remedyBy: string | null }[], day: string): boolean =>
  rows.every(({ result, remedyBy }) => result === 'met' || remedyBy === null || remedyBy < day)

/** Names of people by their ids. */
export async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({ where: { id: { in: [...new Set(ids)] } } })
  return new Map(people.map((person) => [person.id, initialsOf(person)]))
}
