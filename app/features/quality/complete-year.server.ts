import { qualityStatusTexts } from 'scoring/quality/explain-quality'
import { lastDayOfYear } from 'scoring/plain-date'
import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { raiseQuestion } from '../commission/raise-question.server'
import { sealOf } from '../documents/seal.server'
import { questionEntries } from '../register/questioned-entries.server'
import { assessmentsIn } from './plan-days'
import { recordYearEvent } from './record-event.server'
import { orRefused, QualityRefused, requireReason, type NotDone } from './refusals'
import { tellOfRaised } from './tell-of-quality.server'
import { questionJson, writtenYear, yearCase } from './year-case'
import { closeYearTerm } from './year-terms.server'

interface OfYear {
  organisationId: string
  year: number
}

/**
 * Completes a year whose assessments are all confirmed, and one that an officer closes with those made: what scoring
 * makes of it is sealed, the term is closed, and where the mean is under the threshold the question goes to the
 * commission, once (п. 2.4.5). A year that is complete already stays as it is.
 * @param closed why a year is closed with fewer assessments than it has
 */
export async function completeYear(
  tx: Tx,
  actor: Actor,
  { organisationId, year }: OfYear,
  closed?: { reason: string },
): Promise<void> {
  const key = { organisationId_year: { organisationId, year } }
  if (await tx.qualityYear.findUnique({ where: key })) return
  const rows = await tx.qualityAssessment.findMany({
    where: { organisationId, year, status: 'confirmed' },
    include: { scores: true },
    orderBy: { visitedOn: 'asc' },
  })
  if (rows.length < assessmentsIn(year) && !closed) return
  const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const written = writtenYear(yearCase({ year, organisation, yearComplete: true }, rows))
  const { caseJson, resultJson, quality } = written
  const completedOn = await today()
  const seal = sealOf({ case: JSON.parse(caseJson) as unknown, result: JSON.parse(resultJson) as unknown, completedOn })
  const by = { closedById: closed ? actor.userId : null, reason: closed?.reason ?? '' }
  const own = { organisationId, year, completedOn, caseJson, resultJson, seal, createdAt: now() }
  await tx.qualityYear.create({ data: { ...own, ...by } })
  await closeYearTerm(tx, actor.userId, organisationId, year, completedOn)
  const audit = closed ? ('quality.yearClosed' as const) : ('quality.yearCompleted' as const)
  await recordYearEvent(tx, actor, { audit, organisationId, year, count: rows.length, reason: closed?.reason })
  if (quality.status !== 'raised') return
  const { isNew } = await raiseQuestion(tx, null, {
    ...{ organisationId, kind: 'exclusion', ground: 'quality', basis: '', year },
    title: `Качество услуг за ${year} год: ${qualityStatusTexts.raised.ru}`,
    qualityJson: questionJson(written),
  })
  if (!isNew) return
  const basis = `Пункт 2.4.5 приказа № 929: средний балл оценок качества за ${year} год ниже порога`
  await questionEntries(tx, actor, { organisationId, basis })
  await tellOfRaised(tx, actor, organisation, year)
}

export type Closed = { ok: true } | NotDone

/** An officer closes a year that is over with the assessments that were made; what was only planned falls away. */
export const closeYear = (actor: Actor, asked: OfYear & { reason: string; operationId: string }): Promise<Closed> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Closed> => {
        const { organisationId, year } = asked
        if (!may(actor, 'quality:plan')) throw new QualityRefused('notFound')
        if ((await today()) <= lastDayOfYear(year)) throw new QualityRefused('yearNotOver')
        const reason = requireReason(asked.reason)
        const key = { organisationId_year: { organisationId, year } }
        if (await tx.qualityYear.findUnique({ where: key })) throw new QualityRefused('yearComplete')
        const count = (status: string | { in: string[] }) =>
          tx.qualityAssessment.count({ where: { organisationId, year, status } })
        if ((await count({ in: ['draft', 'toConfirm'] })) > 0) throw new QualityRefused('unfinished')
        if ((await count('confirmed')) === 0) throw new QualityRefused('nothingMade')
        await tx.qualityAssessment.updateMany({
          where: { organisationId, year, status: 'planned' },
          data: { status: 'cancelled', cancelReason: reason, version: { increment: 1 } },
        })
        await completeYear(tx, actor, asked, { reason })
        return { ok: true }
      }),
    ),
  )
