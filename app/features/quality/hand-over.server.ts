import { criterionIds } from 'scoring/quality/criteria'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { moveAssessment, type Asked, type Assessment, type Moved } from './move-assessment.server'
import { QualityRefused, requireReason } from './refusals'
import { tellOf } from './tell-of-quality.server'

/** The assessor hands the assessment over: every criterion has its points and words, the general ones their words. */
export const handOver = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveAssessment(actor, asked, 'handOver', async (tx, assessment) => {
    requireWhole(assessment)
    await tellOf(tx, actor, 'qualityToConfirm', assessment, { organisationId: null })
    return { audit: 'quality.handedOver', data: { preparedAt: now(), returnReason: '' } }
  })

/** A second person sends it back, and says why. */
export const returnAssessment = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveAssessment(actor, asked, 'return', async (tx, assessment) => {
    const returnReason = requireReason(asked.reason)
    await tellOf(tx, actor, 'qualityReturned', assessment, { userIds: [assessment.assessorId!] })
    return { audit: 'quality.returned', reason: returnReason, data: { returnReason, preparedAt: null } }
  })

/** What is still open before it can be handed over. */
export function openOf({ scores, conformity, complaints, openness }: Assessment) {
  const scored = new Map(scores.map((score) => [score.criterion, score]))
  return {
    points: criterionIds.filter((id) => (scored.get(id)?.points ?? null) === null),
    words: criterionIds.filter((id) => (scored.get(id)?.evidence.trim() ?? '') === ''),
    general: ([conformity, complaints, openness] as const).filter((text) => text.trim() === '').length,
  }
}

function requireWhole(assessment: Assessment): void {
  const { points, words, general } = openOf(assessment)
  if (points.length > 0) throw new QualityRefused('notAllScored')
  if (words.length > 0 || general > 0) throw new QualityRefused('notAllSaid')
}
