import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { CommissionQuestion } from '~/platform/db/generated/client'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import {
  canQuestion,
  questionLeadsTo,
  questionPermission,
  type QuestionAction,
  type QuestionKind,
} from './question-states'
import { raiseQuestion } from './raise-question.server'
import { CommissionRefused, orRefused, requireReason, type Moved } from './refusals.server'
import { releaseOrganisation } from './release-organisation.server'
import { tellMinistry } from './tell-of-question.server'

export interface RaisedByHand {
  organisationId: string
  kind: QuestionKind
  title: string
  /** The legal basis in words: the order names no ground but the quality (clause 2.4.5). */
  basis: string
  operationId: string
}

/** Who may raise a question by hand: the secretary, and the ministry's officer. */
export const mayRaise = (actor: Actor): boolean =>
  may(actor, 'commission:keep') || (may(actor, 'commission:carryOut') && actor.organisationId === null)

/** Raises a question on a ground other than the year's quality; its legal basis is written down (G-19). */
export const raiseByHand = (actor: Actor, asked: RaisedByHand): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        if (!mayRaise(actor)) throw new CommissionRefused('notFound')
        const { organisationId, kind, title } = asked
        const basis = asked.basis.trim()
        if (basis === '') throw new CommissionRefused('basisNeeded')
        if (!(await tx.organisation.findUnique({ where: { id: organisationId } })))
          throw new CommissionRefused('noOrganisation')
        const own = { organisationId, kind, title, basis, ground: 'other', year: null, qualityJson: '{}' } as const
        const { id } = await raiseQuestion(tx, actor, own)
        return { ok: true, id }
      }),
    ),
  )

export interface AskedQuestion {
  questionId: string
  version: number
  operationId: string
}

const moveQuestion = (
  actor: Actor,
  asked: AskedQuestion,
  action: QuestionAction,
  change: (tx: Tx, question: CommissionQuestion) => Promise<void>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const question = await tx.commissionQuestion.findUnique({ where: { id: asked.questionId } })
        if (!question || !may(actor, questionPermission(action), question.organisationId))
          throw new CommissionRefused('notFound')
        if (question.version !== asked.version) throw new CommissionRefused('stale')
        if (!canQuestion(question, action)) throw new CommissionRefused('wrongState')
        await change(tx, question)
        return { ok: true }
      }),
    ),
  )

const told = ({ id, organisationId, number }: CommissionQuestion) => ({
  ...{ subjectType: 'CommissionQuestion', subjectId: id, organisationId, details: { number } },
})

/** The question is dropped, and why; the same year's quality may raise it again. */
export const withdrawQuestion = (actor: Actor, asked: AskedQuestion & { reason: string }): Promise<Moved> =>
  moveQuestion(actor, asked, 'withdraw', async (tx, question) => {
    const withdrawReason = requireReason(asked.reason)
    await tx.commissionQuestion.update({
      where: { id: question.id },
      data: { status: questionLeadsTo.withdraw, withdrawReason, liveKey: null, version: asked.version + 1 },
    })
    await releaseOrganisation(tx, actor, question, `Вопрос комиссии снят: ${withdrawReason}`)
    await recordChange(tx, actor, { action: 'commissionQuestion.withdrawn', reason: withdrawReason, ...told(question) })
  })

/** The organisation answers the commission, or answers anew, until the question is decided. */
export const answerQuestion = (
  actor: Actor,
  asked: AskedQuestion & { text: string; file: NamedFile | null },
): Promise<Moved> =>
  moveQuestion(actor, asked, 'answer', async (tx, question) => {
    const heardText = requireReason(asked.text)
    const by = { organisationId: question.organisationId, uploadedById: actor.userId }
    const heardFileId = asked.file ? (await recordFile(tx, asked.file, by)).id : question.heardFileId
    await tx.commissionQuestion.update({
      where: { id: question.id },
      data: { heardText, heardFileId, heardById: actor.userId, heardAt: now(), version: asked.version + 1 },
    })
    await tellMinistry(tx, actor, 'questionAnswered', question, String(question.version))
    await recordChange(tx, actor, { action: 'commissionQuestion.answered', ...told(question) })
  })
