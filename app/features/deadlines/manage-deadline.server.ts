import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Deadline } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { closeRow, reopenRow } from './close-deadline.server'
import { isToldByPerson } from './states'

export type DeadlineRefusal =
  'notFound' | 'stale' | 'wrongState' | 'reasonNeeded' | 'sameDay' | 'beforeEvent' | 'inFuture' | 'notByPerson'
export type DeadlineResult = { ok: true } | { ok: false; refusal: DeadlineRefusal }

interface Asked {
  deadlineId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

interface Reasoned extends Asked {
  reason: string
}

type Action = 'done' | 'moved' | 'paused' | 'resumed' | 'reopened'

/** Puts the last day elsewhere, by a person and for a reason. */
export const moveDeadline = (actor: Actor, input: Reasoned & { dueOn: string }): Promise<DeadlineResult> =>
  reasoned(actor, input, 'moved', async (tx, row, reason) => {
    if (row.status !== 'open' && row.status !== 'paused') return 'wrongState'
    if (input.dueOn === row.dueOn) return 'sameDay'
    if (input.dueOn < row.eventOn) return 'beforeEvent'
    const change = { kind: 'moved', fromOn: row.dueOn, toOn: input.dueOn, reason, byId: actor.userId }
    const isKnown = { dueOn: input.dueOn, missingYear: null, warnedAt: null, overdueAt: null }
    await tx.deadline.update({ where: { id: row.id }, data: { ...isKnown, changes: { create: change } } })
    return null
  })

/** While it is paused a term is neither warned of nor overdue. */
export const pauseDeadline = (actor: Actor, input: Reasoned): Promise<DeadlineResult> =>
  reasoned(actor, input, 'paused', (tx, row, reason) => turn(tx, actor, row, reason, 'open', 'paused'))

/** The term goes on by the day that it had. */
export const resumeDeadline = (actor: Actor, input: Reasoned): Promise<DeadlineResult> =>
  reasoned(actor, input, 'resumed', (tx, row, reason) => turn(tx, actor, row, reason, 'paused', 'open'))

/** What was called done turned out not to be. */
export const undoDone = (actor: Actor, input: Reasoned): Promise<DeadlineResult> =>
  reasoned(actor, input, 'reopened', async (tx, row, reason) => {
    if (!isToldByPerson(row.ruleId)) return 'notByPerson'
    if (row.status !== 'closed') return 'wrongState'
    await reopenRow(tx, actor.userId, row, reason)
    return null
  })

/** A person says that it was done, on which day and, where it was a paper, by which. */
export async function fulfilDeadline(
  actor: Actor,
  input: Asked & { doneOn: string; number: string },
): Promise<DeadlineResult> {
  const day = await today()
  return changed(actor, input, 'done', '', async (tx, row) => {
    if (!isToldByPerson(row.ruleId)) return 'notByPerson'
    if (row.status !== 'open' && row.status !== 'paused') return 'wrongState'
    if (input.doneOn < row.eventOn) return 'beforeEvent'
    if (input.doneOn > day) return 'inFuture'
    await closeRow(tx, actor.userId, row, { closedOn: input.doneOn, note: input.number.trim() })
    return null
  })
}

type Change = (tx: Tx, row: Deadline, reason: string) => Promise<DeadlineRefusal | null>

async function turn(
  tx: Tx,
  actor: Actor,
  row: Deadline,
  reason: string,
  from: 'open' | 'paused',
  to: 'open' | 'paused',
): Promise<DeadlineRefusal | null> {
  if (row.status !== from) return 'wrongState'
  const kind = to === 'paused' ? 'paused' : 'resumed'
  const change = { kind, fromOn: row.dueOn, toOn: row.dueOn, reason, byId: actor.userId }
  await tx.deadline.update({ where: { id: row.id }, data: { status: to, changes: { create: change } } })
  return null
}

async function reasoned(actor: Actor, input: Reasoned, action: Action, work: Change): Promise<DeadlineResult> {
  const reason = input.reason.trim()
  return reason === '' ? { ok: false, refusal: 'reasonNeeded' } : changed(actor, input, action, reason, work)
}

const permissions = {
  done: 'deadline:fulfil',
  moved: 'deadline:manage',
  paused: 'deadline:manage',
  resumed: 'deadline:manage',
  reopened: 'deadline:manage',
} as const satisfies Record<Action, string>

const actions = {
  done: 'deadline.done',
  moved: 'deadline.moved',
  paused: 'deadline.paused',
  resumed: 'deadline.resumed',
  reopened: 'deadline.reopened',
} as const satisfies Record<Action, string>

const changed = (actor: Actor, input: Asked, action: Action, reason: string, work: Change): Promise<DeadlineResult> =>
  inTransaction((tx) =>
    once(tx, actor, input.operationId, async (): Promise<DeadlineResult> => {
      const row = await tx.deadline.findUnique({ where: { id: input.deadlineId } })
      if (!row || !may(actor, permissions[action], row.organisationId)) return { ok: false, refusal: 'notFound' }
      if (row.version !== input.version) return { ok: false, refusal: 'stale' }
      const refusal = await work(tx, row, reason)
      if (refusal) return { ok: false, refusal }
      const after = await tx.deadline.update({ where: { id: row.id }, data: { version: input.version + 1 } })
      await recordChange(tx, actor, {
        action: actions[action],
        subjectType: 'Deadline',
        subjectId: row.id,
        organisationId: row.organisationId,
        reason: reason || null,
        details: { rule: row.ruleId, dueOn: after.dueOn, closedOn: after.closedOn },
      })
      return { ok: true }
    }),
  )
