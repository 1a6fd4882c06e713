import { certifications, ties, type DemoCertification } from 'fixtures/demo-region/certifications'
import { addDays, plainDate } from 'scoring/plain-date'
import { fileAppeal } from '~/features/certification/appeal.server'
import { assignAssessors } from '~/features/certification/assign-assessors.server'
import { decideCertificate } from '~/features/certification/decide-certificate.server'
import { decideCertification } from '~/features/certification/decide-certification.server'
import { recordTie } from '~/features/certification/keep-ties.server'
import { remedyCriterion } from '~/features/certification/remedy.server'
import { submitSelfAssessment } from '~/features/certification/self-assess.server'
import { planImprovement } from '~/features/certification/visit-findings.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { latestOf, shownCertification, shownCriterion } from './shown-certification'
import {
  answerCriteria,
  assessCriteria,
  makeSurveillance,
  makeVisit,
  openCase,
  planTheVisit,
  signTheReport,
} from './walk-certification'

/** The certifications of the region from one day until another, by the portal's own use cases, each step on its day. */
export async function writeCertifications(from: string, until: string): Promise<void> {
  const steps = [{ on: tiesRecordedOn, does: writeTies }, ...certifications.flatMap((one) => stepsOf(one))].filter(
    ({ on }) => from <= on && on < until,
  )
  steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on, does } of steps) await asOf(on, does)
}

const tiesRecordedOn = '2024-01-15'

async function writeTies(): Promise<void> {
  const officer = await actorOf('officer')
  for (const { login, organisation, ...tie } of ties) {
    const { id: userId } = await db.user.findUniqueOrThrow({ where: { login } })
    const { id: organisationId } = await db.organisation.findUniqueOrThrow({ where: { code: organisation } })
    done(await recordTie(officer, { ...tie, userId, organisationId }, ''))
  }
}

interface Step {
  on: string
  does: () => Promise<unknown>
}

const step = (on: string | undefined, does: () => Promise<unknown>): Step[] => (on === undefined ? [] : [{ on, does }])

function stepsOf(one: DemoCertification): Step[] {
  const { surveyed } = one
  const planned = one.assignedOn && one.visitOn ? addDays(plainDate(one.assignedOn), 2) : undefined
  const isVisited = one.reportedOn !== undefined || one.assessed !== undefined
  return [
    ...step(one.openedOn, () => openCase(one)),
    ...step(one.submittedOn ?? (one.answered === undefined ? undefined : one.openedOn), () => answerCriteria(one)),
    ...step(one.submittedOn, async () =>
      done(await submitSelfAssessment(await actorOf(one.clerk), await shownCertification(one.centre))),
    ),
    ...step(one.assignedOn, () => assign(one)),
    ...step(planned, () => planTheVisit(one)),
    ...step(isVisited ? one.visitOn : undefined, () => makeVisit(one)),
    ...step(isVisited ? one.visitOn : undefined, () => assessCriteria(one)),
    ...step(one.reportedOn, () => signTheReport(one)),
    ...step(one.decision?.on, () => decide(one)),
    ...step(one.remedied?.on, () => remedy(one)),
    ...step(surveyed?.on, () => makeSurveillance(one)),
    ...step(surveyed?.plan?.on, () => plan(one)),
    ...step(one.suspended?.on, () => suspend(one)),
    ...step(one.appeal?.on, () => appeal(one)),
  ]
}

async function assign({ centre, team }: DemoCertification) {
  const [lead, second] = await Promise.all(team.map(actorOf))
  const own = { assessorIds: [lead!.userId, second!.userId], leadId: lead!.userId }
  done(await assignAssessors(await actorOf('officer'), { ...(await shownCertification(centre)), ...own }))
}

async function decide({ centre, decision }: DemoCertification) {
  const { on, kind, ground, departure = '', until = null } = decision!
  const term = { validFromOn: until && on, validUntilOn: until }
  const asked = { ...(await shownCertification(centre)), kind, ground, departureReason: departure, ...term }
  done(await decideCertification(await actorOf('decider'), asked))
}

async function remedy({ centre, clerk, remedied }: DemoCertification) {
  const { criterion, note } = remedied!
  done(await remedyCriterion(await actorOf(clerk), { ...(await shownCriterion(centre, criterion)), note }))
}

async function plan({ centre, clerk, surveyed }: DemoCertification) {
  const { id: certificationId } = await latestOf(centre)
  const { id: findingId, version } = await db.visitFinding.findFirstOrThrow({ where: { visit: { certificationId } } })
  const asked = { findingId, version, operationId: '', plan: surveyed!.plan!.text }
  done(await planImprovement(await actorOf(clerk), asked))
}

async function suspend({ centre, suspended }: DemoCertification) {
  const { id: certificationId } = await latestOf(centre)
  const { id: certificateId, version } = await db.conformityCertificate.findFirstOrThrow({ where: { certificationId } })
  const { on: fromOn, ground } = suspended!
  const asked = { certificateId, version, operationId: '', kind: 'suspend' as const, ground, fromOn }
  done(await decideCertificate(await actorOf('decider'), asked))
}

async function appeal({ centre, clerk, appeal: own }: DemoCertification) {
  const { id: certificationId } = await latestOf(centre)
  const { id: decisionId } = await db.certificationDecision.findFirstOrThrow({ where: { certificationId } })
  done(await fileAppeal(await actorOf(clerk), { decisionId, text: own!.text, operationId: '' }))
}
