import {
  defaultSettlementReadings,
  settlementReadings,
  standardReadings,
  type PeriodStart,
  type SettlementReadings,
} from 'scoring/readings'
import { db, type Reader } from '~/platform/db/db.server'

/** Every reading as it is in force on a day: what was decided, else the default of the register. */
export interface ReadingsInForce {
  settlement: SettlementReadings
  periodStart: PeriodStart
}

/** The readings in force on a day (`YYYY-MM-DD`). */
export async function readingsInForce(on: string, reader: Reader = db): Promise<ReadingsInForce> {
  const decisions = await reader.readingDecision.findMany({
    where: { fromOn: { lte: on } },
    orderBy: { fromOn: 'asc' },
  })
  const settlement: Record<string, string> = { ...defaultSettlementReadings }
  let periodStart: PeriodStart = standardReadings['period-start'].default
  for (const { readingId, option } of decisions) {
    if (readingId === 'period-start' && option in standardReadings['period-start'].options)
      periodStart = option as PeriodStart
    else if (isSettlementOption(readingId, option)) settlement[readingId] = option
  }
  return { settlement: settlement as unknown as SettlementReadings, periodStart }
}

const isSettlementOption = (readingId: string, option: string): boolean =>
  readingId in settlementReadings && option in settlementReadings[readingId as keyof typeof settlementReadings].options

/** The whole register: each reading with its options, and the decisions that chose one. */
export async function readingRegister(today: string) {
  const decisions = await db.readingDecision.findMany({ orderBy: { fromOn: 'desc' } })
  return Object.entries({ ...settlementReadings, ...standardReadings }).map(([id, reading]) => {
    const own = decisions.filter((decision) => decision.readingId === id)
    const current = own.find((decision) => decision.fromOn <= today)
    return {
      id,
      ...reading,
      options: reading.options as Record<string, { ru: string; en: string }>,
      decisions: own,
      inForce: current?.option ?? reading.default,
    }
  })
}
