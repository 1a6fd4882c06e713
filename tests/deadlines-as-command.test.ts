import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { actorOf, db } from './support/with-database'
import { parseCalendarXml } from '../scoring/case/read-calendar-xml'
import { deadlineRules } from '../scoring/deadlines/deadline-rules'
import { plainDate } from '../scoring/plain-date'
import { workCalendarInForce } from '../app/features/calendar/work-calendar.read.server'
import { storedDue } from '../app/features/deadlines/count-day'
import { deadlinePage } from '../app/features/deadlines/deadline-page.read.server'
import { openDeadlines } from '../app/features/deadlines/open-deadline.server'
import { recomputeDeadlines } from '../app/features/deadlines/recompute.server'
import { inTransaction } from '../app/platform/db/db.server'
import { commandWords } from './scoring/command-words'
import { runScoring } from './scoring/run-scoring'

interface Case {
  rule: string
  event: string
  due: string
}

/** A plain term of the cases, as a rule of the portal that has it. */
const asRule: Readonly<Record<string, string>> = {
  '1 working day': 'termination-notice',
  '3 working days': 'contract-notice',
  '1 month': 'referral-valid',
}
const rules = new Map(deadlineRules.map((rule) => [rule.id, rule]))

const cases = (parse(readFileSync('fixtures/deadlines/cases.csv', 'utf8'), { columns: true }) as Case[]).flatMap(
  ({ rule: named, event, due }, index) => {
    const rule = rules.get(asRule[named] ?? named)
    const isInForce = rule !== undefined && !due.startsWith('not-in-force') && event >= rule.citation.edition
    const words = isInForce ? commandWords(rule, plainDate(event)) : null
    return words ? [{ id: `case-${index}`, rule: rule!.id, event, words }] : []
  },
)

interface Answer {
  due: string
  /** The days that were passed over, and those off that a decree made working. */
  days: string[]
}

const calendarFile = 'fixtures/calendars/2027.xml'

/** What the command answers: a day with its days, or the year that it lacks. */
async function byCommand({ event, words }: (typeof cases)[number], more: readonly string[] = []): Promise<Answer> {
  const { status, out, err } = await runScoring(['due', event, ...words, '--trace', ...more])
  const [due = '', ...days] = out.trimEnd().split('\n')
  return status === 0
    ? { due, days: days.map((line) => line.slice(0, 10)) }
    : { due: `no-calendar ${/touches (\d{4})/.exec(err)?.[1]}`, days: [] }
}

const rowOf = (id: string) => db.deadline.findFirstOrThrow({ where: { subjectId: id } })

async function byPortal(id: string): Promise<Answer> {
  const row = await rowOf(id)
  const due = storedDue(row)
  if (!due?.ok) return { due: `no-calendar ${row.missingYear}`, days: [] }
  return { due: row.dueOn!, days: [...due.skipped, ...due.counted].map(({ date }) => date as string).toSorted() }
}

/** Where the two differ. The command refuses a year without a calendar even where the rule would not look into it. */
async function differing(more: readonly string[] = []): Promise<string[]> {
  const found: string[] = []
  for (const one of cases) {
    const [portal, command] = [await byPortal(one.id), await byCommand(one, more)]
    const isRefused = command.due.startsWith('no-calendar') && !portal.due.startsWith('no-calendar')
    const isStricter = isRefused && one.words.includes('--no-shift')
    if (!isStricter && JSON.stringify(portal) !== JSON.stringify(command))
      found.push(`${one.rule} ${one.event}: ${JSON.stringify(portal)}, the command ${JSON.stringify(command)}`)
  }
  return found
}

beforeAll(() =>
  inTransaction((tx) =>
    openDeadlines(
      tx,
      null,
      cases.map(({ id, rule, event }) => ({
        ...{ ruleId: rule, subjectType: 'ServiceContract', subjectId: id, organisationId: null, eventOn: event },
      })),
    ),
  ),
)

test('200 cases and more have the same last day by the portal as by the command, with the same days passed over', async () => {
  expect(cases.length).toBeGreaterThan(200)
  expect(await db.deadline.count()).toBe(cases.length)
  expect(await differing()).toEqual([])
}, 60_000)

test('one working day from 31 October 2025 ends on a working Saturday, and the page names its decree', async () => {
  const one = cases.find(({ rule, event }) => rule === 'termination-notice' && event === '2025-10-31')!
  expect(await byPortal(one.id)).toEqual({ due: '2025-11-01', days: ['2025-11-01'] })
  const page = await deadlinePage(actorOf({ roles: ['ministry-officer'] }), await rowOf(one.id))
  expect(page.dueOn).toBe('2025-11-01')
  expect(page.proof!.ru).toContain('Последний день: 01.11.2025.')
  expect(page.proof!.ru).toMatch(/Засчитаны: 01\.11\.2025 — рабочая суббота по постановлению № 1335 от 04\.10\.2024/)
})

test('a year that an official entered counts as the file that the command is given', async () => {
  const read = parseCalendarXml(readFileSync(calendarFile, 'utf8'))
  if (!read.ok) throw new Error('the file is wrong')
  const { off, working } = read.value
  const decree = { decreeNumber: '1500', decreeOn: '2026-09-30', operationId: 'year', recordedById: 'officer' }
  const days = { offDays: [...off].join(' '), workingDays: [...working].join(' ') }
  await db.calendarYear.create({ data: { year: 2027, version: 1, ...decree, ...days } })
  const before = await db.deadline.count({ where: { missingYear: 2027 } })
  expect(before).toBeGreaterThan(5)
  await inTransaction(async (tx) => recomputeDeadlines(tx, await workCalendarInForce(tx), null))
  expect(await db.deadline.count({ where: { missingYear: 2027 } })).toBe(0)
  expect(await differing(['--calendar', calendarFile])).toEqual([])
}, 60_000)
