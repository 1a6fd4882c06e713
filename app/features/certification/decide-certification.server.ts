import type { SupportedConclusion } from 'scoring/certification/certification'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { log } from '~/platform/logging/log.server'
import { makeFiles } from '../documents/make-files.server'
import { takeNumber } from '../documents/take-number.server'
import { openRemedyTerms, openVisitTerms } from './certification-terms.server'
import { foldRechecks } from './fold-rechecks.server'
import { issueCertificate } from './issue-certificate.server'
import { moveCertification, type Asked, type Certification, type Moved } from './move-certification.server'
import { CertificationRefused, requireReason } from './refusals.server'
import { latestReport, reproduceReport, surveillanceDays } from './stored-report.server'
import type { CertificationAction } from './states'
import { tellOf } from './tell-of-certification.server'

export const decisionKinds = ['certify', 'remedy', 'refuse'] as const
export type DecisionKind = (typeof decisionKinds)[number]

export interface Decision {
  kind: DecisionKind
  ground: string
  /** Why it departs from what the assessment supports; needed where it does. */
  departureReason: string
  /** The term of a certificate; the sources name none, so that both days are typed. */
  validFromOn: string | null
  validUntilOn: string | null
}

const actionOf = { certify: 'certify', remedy: 'requireRemedy', refuse: 'refuse' } as const satisfies Record<
  DecisionKind,
  CertificationAction
>

/** Does a decision go the way that the assessment supports? An incomplete assessment supports none. */
export const departs = (kind: DecisionKind, supports: SupportedConclusion): boolean => kind !== supports

/**
 * A person decides on a signed report, with number, day and ground. Where the decision departs from what the assessment
 * supports, it says why.
 */
export async function decideCertification(actor: Actor, asked: Asked & Decision): Promise<Moved> {
  let paperId = ''
  const decided = await moveCertification(actor, asked, actionOf[asked.kind], async (tx, certification) => {
    const ground = requireReason(asked.ground)
    const { report, supports } = await standingReport(tx, certification)
    const departureReason = departs(asked.kind, supports) ? requireReason(asked.departureReason) : ''
    const decidedOn = await today()
    const { numberText: number } = await takeNumber(tx, 'certification-decision', decidedOn)
    const term = asked.kind === 'certify' ? requireTerm(asked, decidedOn) : null
    const issued =
      term &&
      (await issueCertificate(tx, actor, certification, { ...term, ground, report, decision: { number, decidedOn } }))
    if (term) await openSurveillance(tx, actor, certification, report)
    if (asked.kind === 'remedy') await requireRemedies(tx, actor, certification, report)
    paperId = issued?.paperId ?? ''
    const fromOn = term?.validFromOn ?? decidedOn
    await tx.certificationDecision.create({
      data: {
        ...{ certificationId: certification.id, certificateId: issued?.certificateId, kind: asked.kind, number },
        ...{ decidedOn, fromOn, ground, supported: supports, departureReason },
        ...{ decidedById: actor.userId, decidedAt: now() },
      },
    })
    await tellOf(tx, actor, 'certificationDecided', certification, { organisationId: certification.organisationId })
    return {
      audit: auditOf[asked.kind],
      reason: departureReason,
      details: { number, decidedOn, supports },
      data: { decidedOn, departureReason },
    }
  })
  if (decided.ok && paperId)
    await makeFiles(paperId).catch((error: unknown) => log.error({ error, id: paperId }, 'files of a certificate'))
  return decided
}

const auditOf = {
  certify: 'certification.certified',
  remedy: 'certification.remedyRequired',
  refuse: 'certification.refused',
} as const

/** The signed report that stands, as long as it is what was sealed. */
async function standingReport(tx: Tx, { id }: Certification) {
  const report = await latestReport(tx, id)
  const assessed = report && reproduceReport(report)
  if (!report || !assessed) throw new CertificationRefused('sealBroken')
  const paper = await tx.paper.findUniqueOrThrow({ where: { id: report.paperId! } })
  const own = { ...report, signedOn: report.signedOn!, numberText: paper.numberText! }
  return { report: own, supports: assessed.supports }
}

function requireTerm({ validFromOn, validUntilOn }: Decision, decidedOn: string) {
  if (!validFromOn || !validUntilOn) throw new CertificationRefused('notWhole')
  if (validFromOn < decidedOn || validUntilOn <= validFromOn) throw new CertificationRefused('validUntilPast')
  return { validFromOn, validUntilOn }
}

type Report = Awaited<ReturnType<typeof standingReport>>['report']

/** The visits of part three wait for their days. */
async function openSurveillance(tx: Tx, actor: Actor, certification: Certification, report: Report): Promise<void> {
  const visits = []
  for (const dueOn of surveillanceDays(report)) {
    const own = { certificationId: certification.id, kind: 'surveillance', dueOn }
    visits.push({ id: (await tx.centreVisit.create({ data: own })).id, dueOn })
  }
  await openVisitTerms(tx, actor, certification, report, visits)
}

/** Each criterion that is not fully met has its day; from now on the centre owes it. */
async function requireRemedies(tx: Tx, actor: Actor, certification: Certification, report: Report): Promise<void> {
  await foldRechecks(tx, certification.id)
  const open = await tx.criterionAssessment.findMany({
    where: { certificationId: certification.id, result: { not: 'met' } },
  })
  const rows = open.flatMap(({ criterion, remedyBy }) => (remedyBy ? [{ criterion, remedyBy }] : []))
  if (open.length === 0 || rows.length < open.length) throw new CertificationRefused('noRemedyDay')
  await openRemedyTerms(tx, actor, certification, report, rows)
}

/** The report goes back to the assessors, and why. */
export const sendBackReport = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveCertification(actor, asked, 'sendBack', async (tx, certification) => {
    const reason = requireReason(asked.reason)
    await foldRechecks(tx, certification.id)
    await tellOf(tx, actor, 'certificationReturned', certification, {
      userIds: certification.assessors.filter(({ releasedAt }) => !releasedAt).map(({ userId }) => userId),
    })
    return { audit: 'certification.reportSentBack', reason, data: { returnReason: reason } }
  })
