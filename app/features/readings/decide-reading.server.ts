import { allReadings, type Reading } from 'scoring/readings'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Reader, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'

export interface ReadingChoice {
  readingId: string
  option: string
  number: string
  decidedOn: string
  fromOn: string
  basis: string
}

export type DecideReadingResult = { ok: true } | { ok: false; refusal: 'unknownOption' | 'dayTaken' }

/** Chooses a reading from a day on, by a decision with its number and date. Decisions are added, never edited. */
export const decideReading = (actor: Actor, choice: ReadingChoice, operationId: string): Promise<DecideReadingResult> =>
  inTransaction((tx) => once(tx, actor, operationId, () => decideReadingIn(tx, actor, choice)))

/** What speaks against a choice; null where nothing does. */
export async function againstChoice(
  reader: Reader,
  { readingId, option, fromOn }: Pick<ReadingChoice, 'readingId' | 'option' | 'fromOn'>,
): Promise<'unknownOption' | 'dayTaken' | null> {
  const register: Readonly<Record<string, Reading>> = allReadings
  if (!(option in (register[readingId]?.options ?? {}))) return 'unknownOption'
  const taken = await reader.readingDecision.findUnique({ where: { readingId_fromOn: { readingId, fromOn } } })
  return taken ? 'dayTaken' : null
}

/** The same within a transaction that does more: the signing of an order. */
export async function decideReadingIn(tx: Tx, actor: Actor, choice: ReadingChoice): Promise<DecideReadingResult> {
  const refusal = await againstChoice(tx, choice)
  if (refusal) return { ok: false, refusal }
  const row = await tx.readingDecision.create({ data: { ...choice, recordedById: actor.userId } })
  await recordChange(tx, actor, {
    action: 'reading.decided',
    subjectType: 'ReadingDecision',
    subjectId: row.id,
    details: { readingId: choice.readingId, option: choice.option, fromOn: choice.fromOn },
  })
  return { ok: true }
}
