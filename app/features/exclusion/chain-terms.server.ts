import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { closeDeadline, reopenDeadline, withdrawDeadline } from '../deadlines/close-deadline.server'
import { openDeadline } from '../deadlines/open-deadline.server'

type Rule = 'exclusion-order' | 'exclusion-published'
export const chainRules = ['protocol-sent', 'exclusion-order', 'exclusion-published'] as const

const keyOf = (ruleId: Rule, questionId: string) => ({
  ...{ ruleId, subjectType: 'CommissionQuestion', subjectId: questionId },
})

/** The term runs from the day of the event; another day of the same event supersedes it. */
export const openTerm = (tx: Tx, actor: Actor, ruleId: Rule, questionId: string, eventOn: string, reason = '') =>
  openDeadline(tx, actor.userId, { ...keyOf(ruleId, questionId), organisationId: null, eventOn }, { reason })

/** It was done on this day: in time or late, for good. */
export const closeTerm = (tx: Tx, actor: Actor, ruleId: Rule, questionId: string, closedOn: string, note = '') =>
  closeDeadline(tx, actor.userId, keyOf(ruleId, questionId), { closedOn, note })

/** What ended it is undone. */
export const reopenTerm = (tx: Tx, actor: Actor, ruleId: Rule, questionId: string, reason: string) =>
  reopenDeadline(tx, actor.userId, keyOf(ruleId, questionId), reason)

/** What began it is undone. */
export const dropTerm = (tx: Tx, actor: Actor, ruleId: Rule, questionId: string, reason: string) =>
  withdrawDeadline(tx, actor.userId, keyOf(ruleId, questionId), reason)
