import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/** What a question is about. */
export const questionKinds = ['exclusion', 'reinstatement'] as const
export type QuestionKind = (typeof questionKinds)[number]

/**
 * Why it was raised: the year's mean of quality (clause 2.4.5 of Order 929), or another ground whose legal basis is
 * written down.
 */
export const questionGrounds = ['quality', 'other'] as const
export type QuestionGround = (typeof questionGrounds)[number]

/** What a meeting may decide of a question. */
export const questionOutcomes = ['exclude', 'keep', 'putOff', 'reinstate', 'refuse'] as const
export type QuestionOutcome = (typeof questionOutcomes)[number]

/** What may be put to the vote of a question of each kind; any question may be put off. */
export const motionsOf: Readonly<Record<QuestionKind, readonly QuestionOutcome[]>> = {
  exclusion: ['exclude', 'keep', 'putOff'],
  reinstatement: ['reinstate', 'refuse', 'putOff'],
}

/**
 * What may be done with a question in each state. A signed protocol decides it or puts it off; a decision to exclude
 * goes on at the ministry, any other decision is the end.
 */
export const questionActions = {
  raised: ['answer', 'putOnAgenda', 'withdraw'],
  onAgenda: ['answer', 'takeOff', 'putOff', 'decide'],
  putOff: ['answer', 'putOnAgenda', 'withdraw'],
  decided: ['receive'],
  received: ['order'],
  ordered: ['publish'],
  published: [],
  withdrawn: [],
} as const satisfies Record<string, readonly QuestionAction[]>

export type QuestionAction =
  'answer' | 'putOnAgenda' | 'takeOff' | 'putOff' | 'decide' | 'withdraw' | 'receive' | 'order' | 'publish'

export type QuestionStatus = keyof typeof questionActions
export const questionStatuses = Object.keys(questionActions) as QuestionStatus[]

/** Where an action leads; an answer changes nothing of the state. What was put off before is put off again when it is taken off. */
export const questionLeadsTo = {
  putOnAgenda: 'onAgenda',
  takeOff: 'raised',
  putOff: 'putOff',
  decide: 'decided',
  withdraw: 'withdrawn',
  receive: 'received',
  order: 'ordered',
  publish: 'published',
} as const satisfies Partial<Record<QuestionAction, QuestionStatus>>

const permissions: Record<QuestionAction, Permission> = {
  answer: 'commission:answer',
  putOnAgenda: 'commission:keep',
  takeOff: 'commission:keep',
  putOff: 'commission:keep',
  decide: 'commission:keep',
  withdraw: 'commission:keep',
  receive: 'commission:carryOut',
  order: 'commission:carryOut',
  publish: 'commission:carryOut',
}

/** Who does it. */
export const questionPermission = (action: QuestionAction): Permission => permissions[action]

/** @throws RangeError for a state that is not of the table: a bug */
export function questionStatusOf(question: { status: string }): QuestionStatus {
  const known = questionStatuses.find((status) => status === question.status)
  if (!known) throw new RangeError(`a question has no state ${question.status}`)
  return known
}

/** Decisions that the ministry carries out; the law has an exclusion published, and says nothing of a return. */
const carriedOut: Partial<Record<QuestionAction, readonly QuestionOutcome[]>> = {
  receive: ['exclude', 'reinstate'],
  publish: ['exclude'],
}

/** May this be done in such a state, after such a decision? */
export const canQuestion = (question: { status: string; outcome: string | null }, action: QuestionAction): boolean =>
  (questionActions[questionStatusOf(question)] as readonly QuestionAction[]).includes(action) &&
  (carriedOut[action]?.some((outcome) => outcome === question.outcome) ?? true)

/** Nobody has anything to do with it any more. */
export const isQuestionOver = (question: { status: string; outcome: string | null }): boolean =>
  questionActions[questionStatusOf(question)].every((action) => !canQuestion(question, action))

/** @throws RangeError for a kind that the portal does not know: a bug */
export function questionKindOf(question: { kind: string }): QuestionKind {
  const known = questionKinds.find((kind) => kind === question.kind)
  if (!known) throw new RangeError(`no question is of the kind ${question.kind}`)
  return known
}

export const questionTones: Record<QuestionStatus, Tone> = {
  raised: 'warn',
  onAgenda: 'warn',
  putOff: 'warn',
  decided: 'good',
  received: 'warn',
  ordered: 'warn',
  published: 'bad',
  withdrawn: 'plain',
}
