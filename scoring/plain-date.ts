/** A legal day, "2025-03-31": no time of day, no time zone. */
export type PlainDate = string & { readonly __day: unique symbol }
/** A calendar month, "2025-03". */
export type PlainMonth = string & { readonly __month: unique symbol }

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
const MONTH = /^[0-9]{4}-[0-9]{2}$/

const pad = (value: number, length: number) => `${value}`.padStart(length, '0')
const write = (year: number, month: number, day: number) =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
const writeMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}` as PlainMonth

// Digit by digit: this runs for every day of every client-month, and cutting strings is what costs.
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48
  return value
}

export const yearOf = (day: PlainDate | PlainMonth): number => digits(day, 0, day.indexOf('-'))
export const monthOf = (day: PlainDate): PlainMonth => day.slice(0, -3) as PlainMonth
export const dayOfMonth = (day: PlainDate): number => digits(day, day.length - 2, day.length)
const monthNumber = (day: PlainDate | PlainMonth) => {
  const start = day.indexOf('-') + 1
  return digits(day, start, start + 2)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function parsePlainMonth(text: string): PlainMonth | null {
  if (!MONTH.test(text)) return null
  const month = Number(text.slice(5))
  return month >= 1 && month <= 12 && Number(text.slice(0, 4)) >= 1 ? (text as PlainMonth) : null
}

export function parsePlainDate(text: string): PlainDate | null {
  if (!DATE.test(text)) return null
  const month = parsePlainMonth(text.slice(0, 7))
  const day = Number(text.slice(8))
  return month && day >= 1 && day <= daysIn(yearOf(month), monthNumber(month)) ? (text as PlainDate) : null
}

/** For literals in code and tests: a day that does not exist is a bug. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text)
  if (!day) throw new RangeError(`not a real day: ${text}`)
  return day
}

export function plainMonth(text: string): PlainMonth {
  const month = parsePlainMonth(text)
  if (!month) throw new RangeError(`not a real month: ${text}`)
  return month
}

/** Negative when a comes first. A window may end after the year 9999, hence the length. */
export function compareDays<T extends PlainDate | PlainMonth>(a: T, b: T): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** Days since 1 March of the year 0 (proleptic Gregorian), for counting days across months. */
export function toDayNumber(date: PlainDate): number {
  const month = monthNumber(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return year * 365 + leapDays + sinceMarch + dayOfMonth(date) - 1
}

export function fromDayNumber(number: number): PlainDate {
  let year = Math.floor((number * 400 + 591) / 146_097) - 1
  const marchOf = (y: number) => y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  while (marchOf(year + 1) <= number) year += 1
  const inYear = number - marchOf(year)
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return write(fromMarch >= 10 ? year + 1 : year, ((fromMarch + 2) % 12) + 1, day)
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(toDayNumber(date) + days)
export const daysBetween = (from: PlainDate, to: PlainDate): number => toDayNumber(to) - toDayNumber(from)

/** The same day some months later, or the last day of a shorter month (Civil Code, article 192). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const target = addToMonth(monthOf(date), months)
  const [year, month] = [yearOf(target), monthNumber(target)]
  return write(year, month, Math.min(dayOfMonth(date), daysIn(year, month)))
}

export function addToMonth(month: PlainMonth, months: number): PlainMonth {
  const index = yearOf(month) * 12 + monthNumber(month) - 1 + months
  return writeMonth(Math.floor(index / 12), (index % 12) + 1)
}

/** How many months lie from one calendar month to another: 2025-01 to 2025-03 is 2. */
export const monthsBetween = (from: PlainDate | PlainMonth, to: PlainDate | PlainMonth): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumber(to) - monthNumber(from)

export const daysInMonth = (month: PlainMonth): number => daysIn(yearOf(month), monthNumber(month))
export const firstDayOf = (month: PlainMonth): PlainDate => `${month}-01` as PlainDate
export const lastDayOf = (month: PlainMonth): PlainDate => `${month}-${daysInMonth(month)}` as PlainDate
export const firstDayOfYear = (year: number): PlainDate => write(year, 1, 1)
export const lastDayOfYear = (year: number): PlainDate => write(year, 12, 31)

const WEDNESDAY = 2

/** Monday is 0, Sunday is 6. */
export const weekdayOf = (date: PlainDate): number => (toDayNumber(date) + WEDNESDAY) % 7
export const isWeekend = (date: PlainDate): boolean => weekdayOf(date) >= 5
