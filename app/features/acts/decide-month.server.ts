import type { Actor } from '~/platform/auth/actor'
import { assessAct, type AssessRefusal } from './assess-act.server'
import { beginCorrection } from './begin-correction.server'
import { submitAct, type SubmitRefusal } from './submit-act.server'

export const monthIntents = ['submit', 'correct', 'accept', 'return', 'reopen'] as const
export type MonthIntent = (typeof monthIntents)[number]

const done = {
  submit: 'acts.submit.done',
  correct: 'acts.month.corrected',
  accept: 'acts.decide.accepted',
  return: 'acts.decide.returned',
  reopen: 'acts.decide.reopened',
} as const satisfies Record<MonthIntent, string>

export type DecideMonthResult =
  { ok: true; done: (typeof done)[MonthIntent] } | { ok: false; refusal: SubmitRefusal | AssessRefusal | 'notEditable' }

/** What was asked for on the page of a month, as the use case that does it. */
export async function decideMonth(
  actor: Actor,
  asked: {
    intent: MonthIntent
    organisationId: string
    month: string
    actId: string
    version: number
    reason: string
    operationId: string
  },
): Promise<DecideMonthResult> {
  const { intent } = asked
  const result =
    intent === 'submit'
      ? await submitAct(actor, asked)
      : intent === 'correct'
        ? await beginCorrection(actor, asked)
        : await assessAct(actor, { ...asked, decision: intent })
  return result.ok ? { ok: true, done: done[intent] } : result
}
