import { criterionIds } from 'scoring/quality/criteria'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { KnownCriterion } from '../quality-facts/known-of-criteria'
import { qualityFactsOn, withoutCodes } from '../quality-facts/quality-facts-on.read.server'
import { sealOf } from '../documents/seal.server'
import { namesOf } from './assessment-list.read.server'
import { generalFactsOn } from './general-facts.read.server'
import { openOf } from './hand-over.server'
import { isAllowed, scorersOf, type Assessment } from './move-assessment.server'
import { assessmentsIn } from './plan-days'
import { pointsIn } from './save-scores.server'
import { canAssessment, statusOf } from './states'
import { sealedParts } from './stored-assessment'
import { totalOf } from './year-case'

/** An assessment as this person may see it: the organisation's people see what was found when it is confirmed. */
export async function assessmentPage(actor: Actor, assessment: Assessment) {
  const { organisationId, year, visitedOn } = assessment
  const status = statusOf(assessment)
  const isMinistry = actor.organisationId === null
  const seesFindings = visitedOn !== null && (isMinistry || status === 'confirmed')
  const [paper, nameOf, answerFile, day, assessors, others, isYearComplete] = await Promise.all([
    db.paper.findUnique({ where: { id: assessment.paperId ?? '' }, select: { numberText: true, registeredOn: true } }),
    namesOf([assessment.assessorId, assessment.confirmedById].flatMap((id) => id ?? [])),
    db.storedFile.findUnique({ where: { id: assessment.answerFileId ?? '' }, select: { id: true, name: true } }),
    today(),
    isAllowed(actor, assessment, 'assign') ? assessorsNow() : [],
    db.qualityAssessment.count({ where: { organisationId, year, status: 'confirmed', id: { not: assessment.id } } }),
    db.qualityYear.count({ where: { organisationId, year } }),
  ])
  const name = (id: string | null) => (id ? (nameOf.get(id) ?? '') : null)
  return {
    id: assessment.id,
    version: assessment.version,
    status,
    year,
    organisation: { code: assessment.organisation.code, shortName: assessment.organisation.shortName },
    ...{
      plannedOn: assessment.plannedOn,
      visitedOn,
      today: day,
      isOverdue: status === 'planned' && assessment.plannedOn < day,
    },
    assessor: name(assessment.assessorId),
    isMine: assessment.assessorId === actor.userId,
    ...{ returnReason: assessment.returnReason, cancelReason: assessment.cancelReason },
    confirmed: assessment.confirmedOn ? { by: name(assessment.confirmedById)!, on: assessment.confirmedOn } : null,
    seal: assessment.seal && { text: assessment.seal, isWhole: assessment.seal === sealOf(sealedParts(assessment)) },
    paper: paper && { number: paper.numberText ?? '', registeredOn: paper.registeredOn ?? '' },
    readAt: assessment.readAt,
    answer: assessment.answeredAt ? { text: assessment.answer, at: assessment.answeredAt, file: answerFile } : null,
    findings: seesFindings ? await findingsOf(actor, assessment) : null,
    open: openOf(assessment),
    isLastOfYear: others + 1 === assessmentsIn(year) && isYearComplete === 0,
    assessors,
    can: {
      assign: isAllowed(actor, assessment, 'assign') && assessors.length > 0,
      take: isAllowed(actor, assessment, 'take') && assessment.assessorId === null,
      move: isAllowed(actor, assessment, 'move'),
      cancel: isAllowed(actor, assessment, 'cancel'),
      visit: isAllowed(actor, assessment, 'visit'),
      score: isAllowed(actor, assessment, 'score'),
      handOver: isAllowed(actor, assessment, 'handOver'),
      confirm: isAllowed(actor, assessment, 'confirm'),
      answer: isAllowed(actor, assessment, 'answer') && assessment.answeredAt === null,
    },
    /** They could confirm, had they not scored it themselves. */
    isOwnToConfirm:
      canAssessment(assessment, 'confirm') &&
      actor.permissions.has('quality:confirm') &&
      scorersOf(assessment).has(actor.userId),
    isMinistry,
  }
}

export type AssessmentPage = Awaited<ReturnType<typeof assessmentPage>>
export type Findings = NonNullable<AssessmentPage['findings']>

/** The six criteria with what was found and what the portal knows beside it; sealed ones as they were sealed. */
async function findingsOf(actor: Actor, assessment: Assessment) {
  const { organisationId, year, scores, evidence, seal } = assessment
  const day = assessment.visitedOn!
  const [facts, general] = await Promise.all([
    seal ? (JSON.parse(assessment.factsJson) as KnownCriterion[]) : qualityFactsOn(organisationId, day),
    generalFactsOn(organisationId, day),
  ])
  const known = actor.permissions.has('client:list') ? facts : withoutCodes(facts)
  const [, most] = pointsIn(year)
  return {
    isSealed: seal !== null,
    day,
    points: pointsIn(year),
    criteria: criterionIds.map((criterion) => {
      const score = scores.find((one) => one.criterion === criterion)
      return {
        criterion,
        points: score?.points ?? null,
        evidence: score?.evidence ?? '',
        known: known.find((one) => one.criterion === criterion) ?? null,
        files: evidence
          .filter((one) => one.criterion === criterion)
          .map(({ id, file }) => ({ id, fileId: file.id, name: file.name })),
      }
    }),
    total: totalOf(scores),
    most: most * criterionIds.length,
    general: {
      ...{ conformity: assessment.conformity, complaints: assessment.complaints, openness: assessment.openness },
      known: general,
      mayOpenComplaints: actor.permissions.has('complaint:read'),
    },
  }
}

/** Everybody who may be assigned. */
async function assessorsNow() {
  const people = await db.user.findMany({
    where: { isActive: true, roles: { some: { role: 'quality-assessor' } } },
    select: { id: true },
    orderBy: [{ surname: 'asc' }, { givenName: 'asc' }],
  })
  const nameOf = await namesOf(people.map(({ id }) => id))
  return people.map(({ id }) => ({ id, name: nameOf.get(id) ?? '' }))
}
