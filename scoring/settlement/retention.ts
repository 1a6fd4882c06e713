import { order929 } from '../acts'
import { compareDays, firstDayOfYear, lastDayOfYear } from '../plain-date'
import type { Rule } from '../rule'
import type { ClientAccount } from './settle-client'
import type { Share } from './settlement'

/** Shown, not charged: row 2.1 sets no threshold, its sanction falls on each client who left (rule 1). */
export const retention: Rule = {
  id: 'retention',
  citation: order929('2.4.8, table, 2.1'),
  quote:
    'доля (%), находящихся в программе социальной реабилитации от общего числа поступивших в некоммерческую организацию по направлениям',
  title: { ru: 'Удержание в программе', en: 'Staying in the programme' },
  does: {
    ru: 'Доля показывается и ничего не стоит: из находившихся в программе в этом году исключены выбывшие по уважительной причине и те, чья причина рассматривается; в числителе — все, кроме выбывших без уважительной причины.',
    en: 'Shown, not charged: of those in the programme in the year, without those who left for a valid reason or are under review, all but those who left without one.',
  },
  parameters: [],
  readings: ['unconfirmed-reason'],
}

export function measureRetention(accounts: readonly ClientAccount[], year: number): Share {
  const [yearStart, yearEnd] = [firstDayOfYear(year), lastDayOfYear(year)]
  const counted = accounts.filter(
    ({ client: { contract, exit }, status }) =>
      compareDays(contract, yearEnd) <= 0 &&
      !(exit && compareDays(exit.date, yearStart) < 0) &&
      status !== 'valid' &&
      status !== 'review',
  )
  return { numerator: counted.filter(({ status }) => status !== 'not-valid').length, denominator: counted.length }
}
