import { order929 } from '../acts'
import { remissionBands } from '../parameters/remission-bands'
import { remissionMonths } from '../parameters/remission-months'
import { remissionReportDay } from '../parameters/remission-report-day'
import { remissionYears } from '../parameters/remission-years'
import {
  addDays,
  addMonths,
  compareDays,
  firstDayOfYear,
  lastDayOfYear,
  plainDate,
  type PlainDate,
} from '../plain-date'
import { bandOf } from './band'
import type { RuleText } from './rule'
import type { RemissionIndicator } from './settlement'
import type { SettlementCase } from './settlement-case'

/** Points for the yearly rating; no money hangs on it. */
export const remission: RuleText = {
  citation: order929('2.4.8, table, 2.4'),
  quote:
    'Учитывается при определении рейтинга некоммерческих организаций при подведении итогов социальной реабилитации за год и докладывается на Антинаркотическую комиссию Волгоградской области: высокий уровень - прибавление дополнительно 2 баллов, средний уровень - прибавление дополнительно 1 балла',
  title: { ru: 'Устойчивая ремиссия', en: 'Stable remission' },
}

export function measureRemission(settled: SettlementCase): RemissionIndicator {
  const yearEnd = lastDayOfYear(settled.year)
  const [from, to] = threeYears(settled, yearEnd)
  const enough = remissionMonths.on(yearEnd)
  const completers = settled.clients.filter(
    ({ exit }) => exit?.kind === 'completed' && compareDays(from, exit.date) <= 0 && compareDays(exit.date, to) <= 0,
  )
  const share = {
    numerator: completers.filter(({ aftercare }) => aftercare.remissionMonths >= enough).length,
    denominator: completers.length,
  }
  const bands = remissionBands.on(yearEnd)
  const band = bandOf(share, bands, settled.readings)
  return { ...share, band, points: band ? bands.gives[band] : 0 }
}

function threeYears({ year, readings }: SettlementCase, yearEnd: PlainDate): readonly [PlainDate, PlainDate] {
  const years = remissionYears.on(yearEnd)
  if (readings['remission-cohort'] === 'calendar-years') return [firstDayOfYear(year - years + 1), yearEnd]
  const reportDay = plainDate(`${year}-${remissionReportDay.on(yearEnd)}`)
  return [addDays(addMonths(reportDay, -12 * years), 1), reportDay]
}
