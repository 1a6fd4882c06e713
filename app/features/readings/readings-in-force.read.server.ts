import { allRules } from 'scoring/methodology/chapters'
import {
  allReadings,
  certificationReadings,
  settlementReadings,
  standardReadings,
  type CertificationReadings,
  type PeriodStart,
  type Reading,
  type SettlementReadings,
} from 'scoring/readings'
import { db, type Reader } from '~/platform/db/db.server'

/** Every reading as it is in force on a day: what was decided, else the default of the register. */
export interface ReadingsInForce {
  settlement: SettlementReadings
  periodStart: PeriodStart
  certification: CertificationReadings
}

const register: Readonly<Record<string, Reading>> = allReadings

/** The readings in force on a day (`YYYY-MM-DD`). */
export async function readingsInForce(on: string, reader: Reader = db): Promise<ReadingsInForce> {
  const decisions = await reader.readingDecision.findMany({
    where: { fromOn: { lte: on } },
    orderBy: { fromOn: 'asc' },
  })
  const decided = new Map(
    decisions
      .filter(({ readingId, option }) => option in (register[readingId]?.options ?? {}))
      .map(({ readingId, option }) => [readingId, option]),
  )
  const inForce = (readings: Readonly<Record<string, Reading>>) =>
    Object.fromEntries(Object.entries(readings).map(([id, reading]) => [id, decided.get(id) ?? reading.default]))
  return {
    settlement: inForce(settlementReadings) as SettlementReadings,
    periodStart: inForce(standardReadings)['period-start'] as PeriodStart,
    certification: inForce(certificationReadings) as CertificationReadings,
  }
}

/** The whole register: each reading with its options, the rules that ask it, and the decisions that chose one. */
export async function readingRegister(today: string) {
  const decisions = await db.readingDecision.findMany({ orderBy: { fromOn: 'desc' } })
  return Object.entries(register).map(([id, reading]) => {
    const own = decisions.filter((decision) => decision.readingId === id)
    const current = own.find((decision) => decision.fromOn <= today)
    return {
      id,
      ...reading,
      decisions: own,
      current: current ?? null,
      inForce: current?.option ?? reading.default,
      /** A settlement asks it; the one of the certification no settlement does. */
      decidesMoney: !(id in certificationReadings),
      rules: allRules
        .filter((rule) => rule.readings.some((asked) => asked === id))
        .map((rule) => ({ id: rule.id, title: rule.title })),
    }
  })
}

/** The register as anybody may see it: a decision by its number, date and first day, never by who recorded it. */
export async function publicReadings(today: string) {
  const readings = await readingRegister(today)
  return readings.map(({ decisions: _, current, ...reading }) => ({
    ...reading,
    decision: current && { number: current.number, decidedOn: current.decidedOn, fromOn: current.fromOn },
  }))
}

export type PublicReading = Awaited<ReturnType<typeof publicReadings>>[number]
