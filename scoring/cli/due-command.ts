import { readFile } from 'node:fs/promises'
import { dayText } from '../calendar/day-text'
import { officialCalendar } from '../calendar/official-years'
import { provisionalYear, type WorkYear } from '../calendar/work-calendar'
import { show, type Problem } from '../case/problem'
import { parseCalendarXml } from '../case/read-calendar-xml'
import { parseTerm } from '../deadlines/parse-term'
import { termEnd, yearsTouched, yearWithoutCalendar } from '../deadlines/term-end'
import { compareDays, parsePlainDate, yearOf, type PlainDate } from '../plain-date'
import type { Term } from '../parameters/term'
import { LANGS, type Lang } from '../wording'
import { problemLine } from './answer-each'
import { BAD_INPUT, DONE, UsageError, type Command } from './command'
import { choose, readWords } from './options'

const LAST_YEAR = 9999

interface Options {
  readonly start: string
  readonly term: string
  readonly calendarFiles: readonly string[]
  readonly shift: boolean
  readonly provisional: boolean
  readonly trace: boolean
  readonly lang: Lang
}

export const run: Command['run'] = async (args, { stdout, stderr }) => {
  const options = readOptions(args)
  const problems: Problem[] = []
  const start = parsePlainDate(options.start)
  const term = parseTerm(options.term)
  if (!start) {
    problems.push({ path: 'START', message: `is ${show(options.start)}: expected a real date, such as "2025-03-31"` })
  }
  if (!term) {
    const forms = '"N working days", "N calendar days" or "N months", N from 1 to 999999'
    problems.push({ path: 'TERM', message: `is ${show(options.term)}: expected ${forms}` })
  }
  const years = await loadYears(options.calendarFiles, problems)
  if (start && term && problems.length === 0) {
    const answer = lastDay(start, term, options, new Map([...officialCalendar, ...years]))
    if (answer.ok) {
      stderr.write(answer.notes)
      stdout.write(answer.text)
      return DONE
    }
    problems.push({ path: 'TERM', message: answer.message })
  }
  for (const problem of problems) stderr.write(problemLine(problem, { line: null }))
  return BAD_INPUT
}

type Answer =
  | { readonly ok: true; readonly text: string; readonly notes: string }
  | { readonly ok: false; readonly message: string }

function lastDay(start: PlainDate, term: Term, options: Options, known: ReadonlyMap<number, WorkYear>): Answer {
  const { shift, provisional, trace, lang } = options
  const calendar = provisional ? { get: (year: number) => known.get(year) ?? provisionalYear(year) } : known
  const end = termEnd({ start, term, shift, calendar })
  const missing = end.ok ? yearWithoutCalendar(start, end.due, calendar) : end.yearWithoutCalendar
  if (missing !== undefined && missing <= LAST_YEAR) {
    const expected = 'expected its calendar by --calendar FILE, or --provisional'
    return { ok: false, message: `touches ${missing}, a year with no official calendar: ${expected}` }
  }
  if (!end.ok || yearOf(end.due) > LAST_YEAR) {
    return { ok: false, message: `is too long: expected an end in the year ${LAST_YEAR} or before` }
  }
  const notes = yearsTouched(start, end.due)
    .filter((year) => !known.has(year))
    .map((year) => `${year} has no official calendar: provisional, by article 112 of the Labour Code alone\n`)
  const days = [...end.skipped, ...end.counted].sort((a, b) => compareDays(a.date, b.date))
  const proof = trace ? days.map((day) => `${day.date} ${dayText(day, lang)}\n`) : []
  return { ok: true, text: [`${end.due}\n`, ...proof].join(''), notes: notes.join('') }
}

async function loadYears(files: readonly string[], problems: Problem[]): Promise<ReadonlyMap<number, WorkYear>> {
  const years = new Map<number, WorkYear>()
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) {
      problems.push({ path: '--calendar', message: `${show(file)} cannot be read: expected an XML file of a year` })
      continue
    }
    const read = parseCalendarXml(text)
    if (read.ok && years.has(read.value.year)) {
      problems.push({
        path: '--calendar',
        message: `${show(file)} gives ${read.value.year} again: expected one file a year`,
      })
    } else if (read.ok) years.set(read.value.year, read.value)
    else problems.push(...read.problems.map(({ path, message }) => ({ path: `${show(file)} ${path}`, message })))
  }
  return years
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = readWords(args, {
    calendar: { type: 'string', multiple: true, default: [] as string[] },
    'no-shift': { type: 'boolean', default: false },
    provisional: { type: 'boolean', default: false },
    trace: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'ru' },
  })
  const [start, term, ...more] = positionals
  if (start === undefined || term === undefined || more.length > 0) {
    throw new UsageError('expected START and a term, such as 2025-12-29 "3 working days"')
  }
  const lang = choose('--lang', values.lang, LANGS)
  const { calendar, provisional, trace } = values
  return { start, term, calendarFiles: calendar, shift: !values['no-shift'], provisional, trace, lang }
}
