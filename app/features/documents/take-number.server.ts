import type { Tx } from '~/platform/db/db.server'
import { numberText } from './number-text'

export interface TakenNumber {
  series: string
  year: number
  number: number
  numberText: string
}

/**
 * Takes the next number of a row in the transaction that registers the paper: if that is rolled back, or its process
 * dies, the number was never taken.
 * @param day on which the paper is registered, `YYYY-MM-DD`: each year begins with 1
 */
export async function takeNumber(tx: Tx, series: string, day: string): Promise<TakenNumber> {
  const year = Number(day.slice(0, 4))
  const { lastNumber: number } = await tx.numberSeries.upsert({
    where: { series_year: { series, year } },
    create: { series, year, lastNumber: 1 },
    update: { lastNumber: { increment: 1 } },
  })
  return { series, year, number, numberText: numberText(series, number) }
}
