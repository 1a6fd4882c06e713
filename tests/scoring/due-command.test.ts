import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runScoring } from './run-scoring'

const folder = mkdtempSync(join(tmpdir(), 'due-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SAMPLE = 'fixtures/calendars/2027.xml'
function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const due = (...args: string[]) => runScoring(['due', ...args])
const done = (out: string, err = '') => ({ status: 0, out, err })
const refused = (err: string) => ({ status: 2, out: '', err })
const noCalendar = (year: number) =>
  `TERM: touches ${year}, a year with no official calendar: expected its calendar by --calendar FILE, or --provisional\n`
const provisional = (year: number) =>
  `${year} has no official calendar: provisional, by article 112 of the Labour Code alone\n`

describe('one ISO date', () => {
  test.each([
    ['2025-12-29', '3 working days', '2026-01-13'],
    ['2024-04-26', '1 working day', '2024-04-27'],
    ['2024-01-31', '1 month', '2024-02-29'],
    ['2026-04-09', '1 month', '2026-05-12'],
    ['2025-05-02', '7 calendar days', '2025-05-12'],
  ])('due %s %j is %s', async (start, term, day) => expect(await due(start, term)).toEqual(done(`${day}\n`)))
})

describe('--no-shift', () => {
  test.each([
    ['2026-04-09', '1 month', '2026-05-09'],
    ['2025-05-02', '7 calendar days', '2025-05-09'],
    ['2025-12-29', '3 working days', '2026-01-13'],
  ])('%s %s stays at %s', async (start, term, day) =>
    expect(await due(start, term, '--no-shift')).toEqual(done(`${day}\n`)),
  )

  test('a year without a calendar is refused all the same', async () =>
    expect(await due('2026-12-31', '1 month', '--no-shift')).toEqual(refused(noCalendar(2027))))
})

describe('--trace', () => {
  test('every day that was passed over or counted, by date, with its reason', async () =>
    expect(await due('2018-06-08', '3 working days', '--trace')).toEqual(
      done(
        [
          '2018-06-14',
          '2018-06-09 рабочая суббота по постановлению № 1250 от 14.10.2017 (подлежит подтверждению)',
          '2018-06-10 воскресенье',
          '2018-06-11 выходной, перенесённый постановлением № 1250 от 14.10.2017 (подлежит подтверждению)',
          '2018-06-12 нерабочий праздничный день (ст. 112 ТК РФ)',
          '',
        ].join('\n'),
      ),
    ))

  test('in English', async () =>
    expect(await due('2026-03-06', '1 working day', '--trace', '--lang', 'en')).toEqual(
      done(
        [
          '2026-03-10',
          '2026-03-07 a Saturday',
          '2026-03-08 a public holiday (Labour Code, article 112)',
          '2026-03-09 a day off moved from a holiday on a weekend (Labour Code, article 112)',
          '',
        ].join('\n'),
      ),
    ))

  test('nothing was passed over', async () =>
    expect(await due('2025-06-02', '1 working day', '--trace')).toEqual(done('2025-06-03\n')))
})

describe('a year with no official calendar', () => {
  test.each([
    ['2026-12-30', '3 working days', 2027],
    ['2026-12-15', '1 month', 2027],
    ['2018-06-13', '60 months', 2020],
    ['2022-12-30', '1 working day', 2022],
    ['2017-12-29', '1 working day', 2017],
  ])('%s %s is refused for %i', async (start, term, year) =>
    expect(await due(start, term)).toEqual(refused(noCalendar(year))),
  )

  test('the day of the event does not touch its year', async () =>
    expect(await due('2017-12-31', '1 working day')).toEqual(done('2018-01-09\n')))

  test('--provisional goes by the holidays alone and says so', async () => {
    expect(await due('2026-12-30', '3 working days', '--provisional')).toEqual(done('2027-01-13\n', provisional(2027)))
    expect(await due('2019-12-31', '24 months', '--provisional', '--no-shift')).toEqual(
      done('2021-12-31\n', provisional(2020) + provisional(2021)),
    )
    expect(await due('2025-12-30', '3 working days', '--provisional')).toEqual(done('2026-01-14\n'))
  })
})

describe('--calendar', () => {
  test('gives the year', async () => {
    expect(await due('2026-12-30', '3 working days', '--calendar', SAMPLE)).toEqual(done('2027-01-13\n'))
    expect(await due('2027-02-19', '1 working day', '--calendar', SAMPLE, '--trace')).toEqual(
      done('2027-02-20\n2027-02-20 рабочая суббота по постановлению\n'),
    )
  })

  test('is asked before article 112, and only another year stays provisional', async () =>
    expect(await due('2027-12-30', '1 working day', '--calendar', SAMPLE, '--provisional')).toEqual(
      done('2028-01-10\n', provisional(2028)),
    ))

  test('stands in place of a year that ships', async () => {
    const path = file('2025.xml', '<calendar year="2025"><days><day d="06.03" t="1"/></days></calendar>')
    expect(await due('2025-06-02', '1 working day', '--calendar', path)).toEqual(done('2025-06-04\n'))
  })

  test('may be given for several years', async () => {
    const path = file('2028.xml', '<calendar year="2028"><days><day d="01.03" t="1"/></days></calendar>')
    expect(await due('2027-12-30', '1 working day', '--calendar', SAMPLE, '--calendar', path)).toEqual(
      done('2028-01-04\n'),
    )
  })

  test('not twice for one', async () => {
    const path = file('again.xml', '<calendar year="2027"><days><day d="01.01" t="1"/></days></calendar>')
    expect(await due('2026-12-30', '3 working days', '--calendar', SAMPLE, '--calendar', path)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(/^--calendar: ".*…?" gives 2027 again: expected one file a year\n$/) as string,
    })
  })

  test('that cannot be read', async () =>
    expect(await due('2026-12-30', '3 working days', '--calendar', 'no-such.xml')).toEqual(
      refused('--calendar: "no-such.xml" cannot be read: expected an XML file of a year\n'),
    ))

  test('that is no calendar: every problem with its line', async () => {
    const path = file(
      'c.xml',
      '<calendar year="2027"><days>\n<day d="02.30" t="1"/>\n<day d="01.04" t="9"/></days></calendar>',
    )
    const { status, out, err } = await due('2025-06-02', '1 working day', '--calendar', path)
    expect([status, out]).toEqual([2, ''])
    expect(err.split('\n').map((line) => line.replace(/^".*" /, ''))).toEqual([
      'line 2: d is "02.30": expected a real day of 2027 as "MM.DD"',
      'line 3: t is "9": expected 1 (off), 2 (shorter) or 3 (worked weekend)',
      '',
    ])
  })
})

describe('bad input', () => {
  const badStart = (text: string) => `START: is ${JSON.stringify(text)}: expected a real date, such as "2025-03-31"\n`
  const badTerm = (text: string) =>
    `TERM: is ${JSON.stringify(text)}: expected "N working days", "N calendar days" or "N months", N from 1 to 999999\n`

  test.each(['2025-02-29', '2025-13-01', '31.03.2025', '2025-3-1', ''])('START %j', async (start) =>
    expect(await due(start, '1 month')).toEqual(refused(badStart(start))),
  )

  test.each(['3 days', '0 working days', '1000000 months', '3 working-days', ''])('TERM %j', async (term) =>
    expect(await due('2025-01-01', term)).toEqual(refused(badTerm(term))),
  )

  test('all problems at once, and no day', async () =>
    expect(await due('tomorrow', 'soon', '--calendar', 'no-such.xml')).toEqual(
      refused(
        `${badStart('tomorrow')}${badTerm('soon')}--calendar: "no-such.xml" cannot be read: expected an XML file of a year\n`,
      ),
    ))

  const tooLong = refused('TERM: is too long: expected an end in the year 9999 or before\n')
  test.each([
    ['2025-01-01', '999999 months'],
    ['9999-12-31', '1 working day'],
    ['9999-12-01', '1 month'],
    ['9999-12-30', '2 calendar days'],
  ])('%s %s ends after the last year', async (start, term) =>
    expect(await due(start, term, '--provisional')).toEqual(tooLong),
  )

  test('the last day of the last year is none too far', async () => {
    expect(await due('9999-12-30', '1 working day', '--provisional')).toEqual(done('9999-12-31\n', provisional(9999)))
    expect(await due('9999-12-31', '1 working day')).toEqual(tooLong)
    expect(await due('9999-12-30', '1 working day')).toEqual(refused(noCalendar(9999)))
  })
})

describe('asked for wrongly', () => {
  test.each([
    [[], 'expected START and a term, such as 2025-12-29 "3 working days"'],
    [['2025-12-29'], 'expected START and a term, such as 2025-12-29 "3 working days"'],
    [['2025-12-29', '3', 'working', 'days'], 'expected START and a term, such as 2025-12-29 "3 working days"'],
    [['2025-12-29', '1 month', '--lang', 'de'], '--lang de: expected ru or en'],
    [['2025-12-29', '1 month', '--shift'], "Unknown option '--shift'"],
  ])('due %j', async (args, message) => {
    const { status, out, err } = await due(...args)
    expect([status, out]).toEqual([2, ''])
    expect(err.startsWith(message)).toBe(true)
    expect(err).toContain('usage:\n  scoring settle')
  })
})
