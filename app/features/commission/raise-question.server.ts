import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { notify } from '../notices/notify.server'
import type { QuestionGround, QuestionKind } from './question-states'

export interface NewQuestion {
  organisationId: string
  kind: QuestionKind
  ground: QuestionGround
  /** The legal basis in words; empty where the ground is the year's quality. */
  basis: string
  /** Whose mean raised it; null for another ground. */
  year: number | null
  /** One line, without a client's name. */
  title: string
  /** The year's case and result as scoring gave it, as JSON; `{}` where there is none. */
  qualityJson: string
}

export interface RaisedQuestion {
  id: string
  number: number
  /** False where the same question stood already: then nothing was written and nobody was told. */
  isNew: boolean
}

/** The year's quality of an organisation is one question, once: decided or not, it is not raised again by itself. */
export const liveKeyOfQuestion = ({
  organisationId,
  ground,
  year,
}: Pick<NewQuestion, 'organisationId' | 'ground' | 'year'>): string | null =>
  ground === 'quality' && year !== null ? `quality:${organisationId}:${year}` : null

/**
 * Raises a question before the commission (clause 2.4.5 of Order 929) and tells its secretary. The year's quality of an
 * organisation raises one question: a second call finds the first.
 * @param actor null where the portal raises it by itself
 */
export async function raiseQuestion(tx: Tx, actor: Actor | null, asked: NewQuestion): Promise<RaisedQuestion> {
  const liveKey = liveKeyOfQuestion(asked)
  const standing = liveKey === null ? null : await tx.commissionQuestion.findUnique({ where: { liveKey } })
  if (standing) return { id: standing.id, number: standing.number, isNew: false }
  const { _max: max } = await tx.commissionQuestion.aggregate({ _max: { number: true } })
  const { organisationId, kind, ground, basis, year, title, qualityJson } = asked
  const question = await tx.commissionQuestion.create({
    data: {
      ...{ number: (max.number ?? 0) + 1, organisationId, kind, ground, basis, year, title, qualityJson, liveKey },
      ...{ raisedOn: await today(), raisedById: actor?.userId ?? null },
    },
    include: { organisation: { select: { shortName: true } } },
  })
  await recordChange(tx, actor, {
    ...{ action: 'commissionQuestion.raised', subjectType: 'CommissionQuestion', subjectId: question.id },
    ...{ organisationId, details: { number: question.number, ...(year !== null && { year }) } },
  })
  const { id: questionId, number, organisation } = question
  await notify(tx, [
    {
      fact: { kind: 'questionRaised', questionId, number, organisation: organisation.shortName },
      ...{ subjectType: 'CommissionQuestion', subjectId: questionId, exceptUserId: actor?.userId },
      to: { organisationId: null },
    },
  ])
  return { id: questionId, number, isNew: true }
}
