import { allReadings, type Reading } from 'scoring/readings'
import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
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
export async function decideReading(
  actor: Actor,
  choice: ReadingChoice,
  operationId: string,
): Promise<DecideReadingResult> {
  const register: Readonly<Record<string, Reading>> = allReadings
  if (!(choice.option in (register[choice.readingId]?.options ?? {}))) return { ok: false, refusal: 'unknownOption' }
  return inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<DecideReadingResult> => {
      const key = { readingId_fromOn: { readingId: choice.readingId, fromOn: choice.fromOn } }
      if (await tx.readingDecision.findUnique({ where: key })) return { ok: false, refusal: 'dayTaken' }
      const row = await tx.readingDecision.create({ data: { ...choice, recordedById: actor.userId } })
      await recordChange(tx, actor, {
        action: 'reading.decided',
        subjectType: 'ReadingDecision',
        subjectId: row.id,
        details: { readingId: choice.readingId, option: choice.option, fromOn: choice.fromOn },
      })
      return { ok: true }
    }),
  )
}
