import { qualityPoints } from 'scoring/parameters/quality-points'
import { lastDayOfYear } from 'scoring/plain-date'
import { criterionIds, type CriterionId } from 'scoring/quality/criteria'
import type { Actor } from '~/platform/auth/actor'
import { moveAssessment, type Asked, type Moved } from './move-assessment.server'
import { QualityRefused } from './refusals'

export interface Scored {
  /** Null while it is not scored. */
  points: number | null
  /** What was seen, by the method of the order. */
  evidence: string
}

export interface Findings {
  scores: Readonly<Record<CriterionId, Scored>>
  /** The three general criteria, in words: they carry no points (п. 2.4.4 (1)). */
  conformity: string
  complaints: string
  openness: string
}

/** A criterion is met or it is not: the points that it may have in a year (п. 2.4.4 (2)). */
export const pointsIn = (year: number): readonly [0, number] => [0, qualityPoints.on(lastDayOfYear(year))]

/** Writes what was seen and the points; half-written is kept too. */
export const saveScores = (actor: Actor, asked: Asked & Findings): Promise<Moved> =>
  moveAssessment(actor, asked, 'score', async (tx, { id: assessmentId, year, scores: before }) => {
    const { scores, conformity, complaints, openness } = asked
    const allowed: readonly number[] = pointsIn(year)
    const changed = criterionIds.flatMap((criterion) => {
      const { points, evidence } = scores[criterion]
      if (points !== null && !allowed.includes(points)) throw new QualityRefused('wrongPoints')
      const old = before.find((score) => score.criterion === criterion)
      if ((old?.points ?? null) === points && (old?.evidence ?? '') === evidence) return []
      return [{ id: old?.id, criterion, points, evidence, scoredById: actor.userId }]
    })
    await tx.qualityScore.createMany({
      data: changed.filter(({ id }) => id === undefined).map((score) => ({ ...score, assessmentId })),
    })
    for (const { id, ...score } of changed) if (id) await tx.qualityScore.update({ where: { id }, data: score })
    return { audit: 'quality.scored', data: { conformity, complaints, openness } }
  })
