import type { CriterionResult } from 'scoring/certification/certification'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { dropRemedyTerms } from './certification-terms.server'
import { changeCriterion, type AskedCriterion, type Saved } from './change-criterion.server'
import { moveCertification, type Asked, type Moved } from './move-certification.server'
import { CertificationRefused, requireReason } from './refusals.server'
import { tellOf } from './tell-of-certification.server'

/** What the centre itself says of a criterion. */
export const selfAssess = (
  actor: Actor,
  asked: AskedCriterion & { result: CriterionResult; note: string },
): Promise<Saved> =>
  changeCriterion(actor, asked, 'selfAssess', 'certification.selfAssessed', async () => ({
    selfResult: asked.result,
    selfNote: asked.note.trim(),
  }))

/** Hands the self-assessment in: every criterion has an answer. */
export const submitSelfAssessment = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveCertification(actor, asked, 'submit', async (tx, certification) => {
    const open = await tx.criterionAssessment.count({ where: { certificationId: certification.id, selfResult: null } })
    if (open > 0) throw new CertificationRefused('notAllAnswered')
    await tellOf(tx, actor, 'certificationSubmitted', certification, { organisationId: null })
    return { audit: 'certification.submitted', data: { appliedOn: await today() } }
  })

/** The officer sends a self-assessment back and says what it lacks. */
export const returnSelfAssessment = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveCertification(actor, asked, 'return', async (tx, certification) => {
    const reason = requireReason(asked.reason)
    await tellOf(tx, actor, 'certificationReturned', certification, { organisationId: certification.organisationId })
    return { audit: 'certification.returned', reason, data: { returnReason: reason, appliedOn: null } }
  })

/** The organisation gives the certification up, and says why; the terms of its remedies fall away. */
export const withdrawCertification = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveCertification(actor, asked, 'withdraw', async (tx, certification) => {
    const reason = requireReason(asked.reason)
    await tx.centreVisit.updateMany({
      where: { certificationId: certification.id, status: { in: ['due', 'planned'] } },
      data: { status: 'cancelled', reason, version: { increment: 1 } },
    })
    await dropRemedyTerms(tx, actor, certification, reason)
    return { audit: 'certification.withdrawn', reason }
  })
