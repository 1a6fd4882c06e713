import { redirect } from '@remix-run/node'
import { FIRST_YEAR } from 'scoring/case/read-head'
import { firstDayOfYear, lastDayOfYear } from 'scoring/plain-date'
import { settlementReadings, settlementReadingIds, type Reading } from 'scoring/readings'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { settlementYears } from '../subsidies/settlement-list.read.server'
import { numbersOn } from './asked-numbers'
import { readAskedReform, reformQuery } from './read-asked-reform'
import { reformChanges, shortagesOf } from './reform-changes'

/** The reform that an address asks for, and the year on which it is tried: last year, which is the one being settled. */
export async function reformAsked(url: string) {
  const params = new URL(url).searchParams
  const day = await today()
  const years = (await settlementYears(day)).filter((year) => year >= FIRST_YEAR)
  const lastYear = Number(day.slice(0, 4)) - 1
  const wanted = Number(params.get('year'))
  const year = [wanted, lastYear].find((one) => years.includes(one)) ?? years[0] ?? lastYear
  return { year, years, query: reformQuery(params), asked: readAskedReform(params, lastDayOfYear(year)) }
}

/** The reform of an address that stands on one; from any other address the form is opened, and says what is wrong. */
export async function requireReform(url: string) {
  const { year, query, asked } = await reformAsked(url)
  if (asked.status !== 'read') throw redirect(`${paths.tryReform}?${query}`)
  return { year, query, reform: asked.reform, document: asked.document }
}

/** What a reform changes against what is in force on the last day of a year, and what the cases do not hold for it. */
export async function changesOf({ reform, year }: Pick<Awaited<ReturnType<typeof requireReform>>, 'reform' | 'year'>) {
  const { settlement: inForce } = await readingsInForce(lastDayOfYear(year))
  return { changes: reformChanges(reform, inForce, year), shortages: shortagesOf(reform, year) }
}

/** What the form asks besides the year: the numbers of the law and the readings, each as it is on the year's last day. */
export async function reformForm(year: number) {
  const day = lastDayOfYear(year)
  const { settlement: inForce } = await readingsInForce(day)
  return {
    rules: numbersOn(day),
    readings: settlementReadingIds.map((id) => {
      const { question, options }: Reading = settlementReadings[id]
      return { id, question, options, inForce: inForce[id] }
    }),
    firstDay: firstDayOfYear(year),
  }
}

export type ReformForm = Awaited<ReturnType<typeof reformForm>>

/** The address without the fields that were left empty, so that a link of it is short; null where none were. */
export function withoutEmpty(url: string): string | null {
  const given = [...new URL(url).searchParams]
  const filled = given.filter(([, value]) => value.trim() !== '')
  return filled.length === given.length ? null : `?${new URLSearchParams(filled)}`
}
