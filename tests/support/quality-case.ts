import { assignAssessor } from '../../app/features/quality/assign-assessor.server'
import { confirmAssessment } from '../../app/features/quality/confirm-assessment.server'
import { handOver } from '../../app/features/quality/hand-over.server'
import { planYear } from '../../app/features/quality/plan-year.server'
import { recordVisit } from '../../app/features/quality/record-visit.server'
import { saveScores, type Scored } from '../../app/features/quality/save-scores.server'
import type { Actor } from '../../app/platform/auth/actor'
import type { Role } from '../../app/platform/permissions/roles'
import { criterionIds, type CriterionId } from '../../scoring/quality/criteria'
import { done } from './certification-case'
import { actorOf, db, someOrganisation } from './with-database'

export { done, ministry } from './certification-case'

export interface QualityPeople {
  ngo: Actor
  officer: Actor
  approver: Actor
  assessor: Actor
  second: Actor
}

export interface QualityCase extends QualityPeople {
  organisationId: string
  organisationCode: string
}

let made = 0

/** An organisation, and everybody who has to do with the quality of its services. */
export async function qualityCase(): Promise<QualityCase> {
  const number = ++made
  const { id: organisationId, code } = await someOrganisation()
  const actor = async (login: string, role: Role, own: string | null = null) => {
    const person = { surname: 'Журавина', givenName: 'Лидия', position: 'отдел качества', organisationId: own }
    const { id: userId } = await db.user.create({
      data: { ...person, login: `${login}-${number}`, searchText: login, roles: { create: { role } } },
    })
    return actorOf({ roles: [role], userId, organisationId: own })
  }
  return {
    ...{ organisationId, organisationCode: code },
    ngo: await actor('ngo', 'ngo-head', organisationId),
    officer: await actor('officer', 'ministry-officer'),
    approver: await actor('approver', 'ministry-approver'),
    assessor: await actor('assessor', 'quality-assessor'),
    second: await actor('second', 'quality-assessor'),
  }
}

/** What a form of the page carries now. */
export async function shown(assessmentId: string) {
  const { version } = await db.qualityAssessment.findUniqueOrThrow({ where: { id: assessmentId } })
  return { assessmentId, version, operationId: '' }
}

/** Points of so many criteria in order, with words of each. */
export const scored = (met: number) => ({
  scores: Object.fromEntries(
    criterionIds.map((id, index): [CriterionId, Scored] => [
      id,
      { points: index < met ? 10 : 0, evidence: 'Документы проверены на месте.' },
    ]),
  ) as Record<CriterionId, Scored>,
  ...{ conformity: 'Услуги даются в объёме порядка.', complaints: 'Жалоб нет.', openness: 'Стенд и сайт есть.' },
})

/** A planned assessment of a day; its id. */
export async function planned(of: QualityCase, day: string): Promise<string> {
  const { organisationId } = of
  const plan = { year: Number(day.slice(0, 4)), organisationIds: [organisationId], days: [day], operationId: '' }
  await done(planYear(of.officer, plan))
  const where = { organisationId, plannedOn: day, status: 'planned' }
  return (await db.qualityAssessment.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } })).id
}

/** Planned, given to its assessor. */
export async function assigned(of: QualityCase, day: string): Promise<string> {
  const id = await planned(of, day)
  await done(assignAssessor(of.officer, { ...(await shown(id)), assessorId: of.assessor.userId }))
  return id
}

/** Visited on the day for which it was planned. */
export async function visited(of: QualityCase, day: string): Promise<string> {
  const id = await assigned(of, day)
  await done(recordVisit(of.assessor, { ...(await shown(id)), visitedOn: day }))
  return id
}

/** Scored with so many criteria met, and handed over. */
export async function handedOver(of: QualityCase, day: string, met = 6): Promise<string> {
  const id = await visited(of, day)
  await done(saveScores(of.assessor, { ...(await shown(id)), ...scored(met) }))
  await done(handOver(of.assessor, await shown(id)))
  return id
}

export async function confirmed(of: QualityCase, day: string, met = 6): Promise<string> {
  const id = await handedOver(of, day, met)
  await done(confirmAssessment(of.second, await shown(id)))
  return id
}
