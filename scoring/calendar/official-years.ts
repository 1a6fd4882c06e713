import { plainDate } from '../plain-date'
import { workCalendar, type WorkYear } from './work-calendar'

const days = (text: string): ReadonlySet<string> => new Set(text.split(' ').filter((day) => day !== ''))

const official = (year: number, number: string, date: string, off: string, working: string): WorkYear => ({
  year,
  decree: { number, date: plainDate(date), isConfirmed: false },
  off: days(off),
  working: days(working),
})

/** The years that ship. Any other is entered by an official: a year without a calendar is refused, never guessed. */
export const officialCalendar = workCalendar([
  official(
    2018,
    '1250',
    '2017-10-14',
    '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 03-09 04-30 05-01 05-02 05-09 06-11 06-12 11-05 12-31',
    '04-28 06-09 12-29',
  ),
  official(
    2019,
    '1163',
    '2018-10-01',
    '01-01 01-02 01-03 01-04 01-07 01-08 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04',
    '',
  ),
  official(
    2023,
    '1505',
    '2022-08-29',
    '01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06',
    '',
  ),
  official(
    2024,
    '1314',
    '2023-08-10',
    '01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31',
    '04-27 11-02 12-28',
  ),
  official(
    2025,
    '1335',
    '2024-10-04',
    '01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31',
    '11-01',
  ),
  official(
    2026,
    '1466',
    '2025-09-24',
    '01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31',
    '',
  ),
])
