import { randomUUID } from 'node:crypto'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { YearDraft } from './year-draft'
import { yearInForce } from './year-in-force.read.server'

export type YearRefusal = 'stale' | 'unchanged' | 'noYear'
export type AddYearResult = { ok: true; version: number } | { ok: false; refusal: YearRefusal }

/**
 * Adds a version of a year; the versions before it stay as they are.
 * @param seen the version that was in force when the form was shown; 0 for none and for a year that ships
 */
export async function addYear(tx: Tx, actor: Actor, draft: YearDraft, seen: number): Promise<AddYearResult> {
  const before = await yearInForce(draft.year, tx)
  if ((before?.version ?? 0) !== seen) return { ok: false, refusal: 'stale' }
  if (before && isSame(before, draft)) return { ok: false, refusal: 'unchanged' }
  return { ok: true, version: await write(tx, actor, draft, seen + 1, 'calendar.changed') }
}

/** Says that a year was compared with the published decree: a version of the same days. */
export async function confirmYear(tx: Tx, actor: Actor, year: number, seen: number): Promise<AddYearResult> {
  const before = await yearInForce(year, tx)
  if (!before) return { ok: false, refusal: 'noYear' }
  if (before.version !== seen) return { ok: false, refusal: 'stale' }
  if (before.isConfirmed) return { ok: false, refusal: 'unchanged' }
  const version = await write(tx, actor, { ...before, isConfirmed: true }, seen + 1, 'calendar.confirmed')
  return { ok: true, version }
}

async function write(tx: Tx, actor: Actor, draft: YearDraft, version: number, action: string): Promise<number> {
  const row = await tx.calendarYear.create({
    data: { ...pickDraft(draft), version, operationId: randomUUID(), recordedById: actor.userId },
  })
  await recordChange(tx, actor, {
    action,
    subjectType: 'CalendarYear',
    subjectId: row.id,
    details: { year: draft.year, version, number: draft.decreeNumber },
  })
  return version
}

function pickDraft(draft: YearDraft): YearDraft {
  const { year, decreeNumber, decreeOn, isConfirmed, offDays, workingDays, regionalDays, regionalBasis } = draft
  return { year, decreeNumber, decreeOn, isConfirmed, offDays, workingDays, regionalDays, regionalBasis }
}

const isSame = (one: YearDraft, other: YearDraft): boolean =>
  JSON.stringify(pickDraft(one)) === JSON.stringify(pickDraft(other))
