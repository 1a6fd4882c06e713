import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { setStatus, withAssessors, type Moved } from './move-certification.server'
import { recordEvent } from './record-event.server'
import { CertificationRefused, orRefused, requireReason } from './refusals.server'
import { canCertification } from './states'
import { tellOf } from './tell-of-certification.server'

/** The centre's organisation appeals against a decision. */
export const fileAppeal = (
  actor: Actor,
  asked: { decisionId: string; text: string; operationId: string },
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const decision = await tx.certificationDecision.findUnique({
          where: { id: asked.decisionId },
          include: { certification: true, appeals: true },
        })
        if (!decision || !may(actor, 'certification:appeal', decision.certification.organisationId))
          throw new CertificationRefused('notFound')
        if (decision.appeals.some(({ status }) => status !== 'withdrawn')) throw new CertificationRefused('appealOpen')
        const { certification } = decision
        const appeal = await tx.certificationAppeal.create({
          data: {
            ...{ certificationId: certification.id, decisionId: decision.id, text: requireReason(asked.text) },
            ...{ filedOn: await today(), filedById: actor.userId },
          },
        })
        await tellOf(tx, actor, 'appealFiled', certification, { organisationId: null }, appeal.id)
        const details = { number: decision.number }
        await recordEvent(tx, actor, { certification, audit: 'certification.appealFiled', details })
        return { ok: true, id: appeal.id }
      }),
    ),
  )

export interface AppealAnswer {
  appealId: string
  version: number
  operationId: string
  isUpheld: boolean
  answer: string
}

/**
 * Answers an appeal. A refusal that was appealed against with success goes back to whoever decides; about a certificate
 * they decide anew.
 */
export const answerAppeal = (actor: Actor, asked: AppealAnswer): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const appeal = await tx.certificationAppeal.findUnique({
          where: { id: asked.appealId },
          include: { decision: true, certification: { include: withAssessors } },
        })
        if (!appeal || !may(actor, 'certification:answerAppeal')) throw new CertificationRefused('notFound')
        if (appeal.version !== asked.version) throw new CertificationRefused('stale')
        if (appeal.status !== 'filed') throw new CertificationRefused('wrongState')
        const { certification, decision } = appeal
        const isTheirs =
          decision.decidedById === actor.userId || certification.assessors.some(({ userId }) => userId === actor.userId)
        if (isTheirs) throw new CertificationRefused('assessorDecides')
        const answer = requireReason(asked.answer)
        await tx.certificationAppeal.update({
          where: { id: appeal.id },
          data: {
            ...{ status: asked.isUpheld ? 'upheld' : 'dismissed', answer, answeredOn: await today() },
            ...{ answeredById: actor.userId, version: asked.version + 1 },
          },
        })
        if (asked.isUpheld && decision.kind === 'refuse' && canCertification(certification, 'reopen'))
          await setStatus(tx, certification, 'reopen', { decidedOn: null })
        const { organisationId } = certification
        await tellOf(tx, actor, 'appealAnswered', certification, { organisationId }, appeal.id)
        if (asked.isUpheld) await tellOf(tx, actor, 'appealUpheld', certification, { organisationId: null }, appeal.id)
        const audit = asked.isUpheld ? 'certification.appealUpheld' : 'certification.appealDismissed'
        await recordEvent(tx, actor, { certification, audit, details: { number: decision.number } })
        return { ok: true }
      }),
    ),
  )

/** The organisation takes its appeal back before it is answered. */
export const withdrawAppeal = (
  actor: Actor,
  asked: { appealId: string; version: number; operationId: string },
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const appeal = await tx.certificationAppeal.findUnique({
          where: { id: asked.appealId },
          include: { certification: true },
        })
        if (!appeal || !may(actor, 'certification:appeal', appeal.certification.organisationId))
          throw new CertificationRefused('notFound')
        if (appeal.version !== asked.version) throw new CertificationRefused('stale')
        if (appeal.status !== 'filed') throw new CertificationRefused('wrongState')
        const data = { status: 'withdrawn', version: asked.version + 1 }
        await tx.certificationAppeal.update({ where: { id: appeal.id }, data })
        const { certification } = appeal
        await recordEvent(tx, actor, { certification, audit: 'certification.appealWithdrawn' })
        return { ok: true }
      }),
    ),
  )
