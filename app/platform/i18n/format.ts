import type { Language } from './texts'

const nbsp = '\u00a0'

/** Kopecks as «1 234,56» (ru) or "1,234.56" (en); no sign of the rouble. */
export function moneyText(kopecks: bigint, language: Language): string {
  const sign = kopecks < 0n ? '−' : ''
  const digits = (kopecks < 0n ? -kopecks : kopecks).toString().padStart(3, '0')
  const roubles = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, language === 'ru' ? nbsp : ',')
  return `${sign}${roubles}${language === 'ru' ? ',' : '.'}${digits.slice(-2)}`
}

/** «1 234,56 ₽». */
export const roublesText = (kopecks: bigint, language: Language): string => `${moneyText(kopecks, language)}${nbsp}₽`

const monthNames = {
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const
const monthsOfDay = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** «март 2026 г.» or "March 2026" for `2026-03`. */
export function monthText(month: string, language: Language): string {
  const name = monthNames[language][Number(month.slice(5, 7)) - 1] ?? month
  return language === 'ru' ? `${name} ${month.slice(0, 4)}${nbsp}г.` : `${name} ${month.slice(0, 4)}`
}

/** «март» for `2026-03`. */
export const monthName = (month: string, language: Language): string =>
  monthNames[language][Number(month.slice(5, 7)) - 1] ?? month

/** «09.03.2026» for `2026-03-09`: tables, in both languages. */
export const dayText = (day: string): string => `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`

/** «9 марта 2026 г.»: documents and sentences. */
export function longDayText(day: string, language: Language): string {
  const number = Number(day.slice(8, 10))
  const index = Number(day.slice(5, 7)) - 1
  return language === 'ru'
    ? `${number}${nbsp}${monthsOfDay[index]} ${day.slice(0, 4)}${nbsp}г.`
    : `${number} ${monthNames.en[index]} ${day.slice(0, 4)}`
}

/** An instant in a time zone as «09.03.2026 16:42». */
export function instantText(at: Date | string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('ru-RU', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(at),
  )
  return parts.replace(', ', ' ').replace(/^(\d\d\.\d\d)\.(\d\d) /, (_, day, year) => `${day}.20${year} `)
}
