import { order929 } from '../acts'
import { currentLaw, type Law } from '../law'
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
import type { Rule } from '../rule'
import { bandOf } from './band'
import type { RemissionIndicator } from './settlement'
import type { SettlementCase } from './settlement-case'

/** Points for the yearly rating; no money hangs on it. */
export const remission: Rule = {
  id: 'remission',
  citation: order929('2.4.8, table, 2.4'),
  quote:
    'Учитывается при определении рейтинга некоммерческих организаций при подведении итогов социальной реабилитации за год и докладывается на Антинаркотическую комиссию Волгоградской области: высокий уровень - прибавление дополнительно 2 баллов, средний уровень - прибавление дополнительно 1 балла',
  title: { ru: 'Устойчивая ремиссия', en: 'Stable remission' },
  does: {
    ru: 'Доля тех из завершивших курс за три года, кто сохраняет ремиссию не менее 6 месяцев, относится к уровню и даёт баллы к рейтингу года. Денег это не касается.',
    en: 'Of those who completed within three years, the share in remission for at least six months falls into a band and gives points to the ranking of the year. No money hangs on it.',
  },
  parameters: [remissionBands, remissionMonths, remissionYears, remissionReportDay],
  readings: ['band-gap', 'remission-cohort'],
  taken: [
    {
      question: {
        ru: 'Считаются ли те, с завершения курса которых не прошло 6 месяцев?',
        en: 'Do those count who completed less than six months ago?',
      },
      taken: { ru: 'Да, в знаменателе они остаются', en: 'Yes, they stay in the denominator' },
      reason: {
        ru: 'В тексте «от общего количества наркозависимых лиц, прошедших социальную реабилитацию за 3 года»',
        en: 'The text says: of all who went through rehabilitation in the three years',
      },
    },
  ],
}

export function measureRemission(settled: SettlementCase, law: Law = currentLaw): RemissionIndicator {
  const yearEnd = lastDayOfYear(settled.year)
  const [from, to] = threeYears(settled, yearEnd, law)
  const enough = law.remissionMonths.on(yearEnd)
  const completers = settled.clients.filter(
    ({ exit }) => exit?.kind === 'completed' && compareDays(from, exit.date) <= 0 && compareDays(exit.date, to) <= 0,
  )
  const share = {
    numerator: completers.filter(({ aftercare }) => aftercare.remissionMonths >= enough).length,
    denominator: completers.length,
  }
  const bands = law.remissionBands.on(yearEnd)
  const band = bandOf(share, bands, settled.readings)
  return { ...share, band, points: band ? bands.gives[band] : 0 }
}

function threeYears({ year, readings }: SettlementCase, yearEnd: PlainDate, law: Law): readonly [PlainDate, PlainDate] {
  const years = law.remissionYears.on(yearEnd)
  if (readings['remission-cohort'] === 'calendar-years') return [firstDayOfYear(year - years + 1), yearEnd]
  const reportDay = plainDate(`${year}-${law.remissionReportDay.on(yearEnd)}`)
  return [addDays(addMonths(reportDay, -12 * years), 1), reportDay]
}
