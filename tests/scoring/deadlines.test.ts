import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { officialCalendar } from '../../scoring/calendar/official-years'
import { deadlineRules } from '../../scoring/deadlines/deadline-rules'
import type { DeadlineRule } from '../../scoring/deadlines/deadline-rule'
import { dueOn, type Due } from '../../scoring/deadlines/due-on'
import { parseTerm } from '../../scoring/deadlines/parse-term'
import { yearWithoutCalendar } from '../../scoring/deadlines/term-end'
import { plainDate, type PlainDate } from '../../scoring/plain-date'
import { commandWords } from './command-words'
import { runScoring } from './run-scoring'

interface Case {
  /** The id of a rule, or a plain term. */
  readonly rule: string
  readonly event: PlainDate
  /** A day, or why there is none. */
  readonly due: string
  readonly why: string
}

const cases = parse(readFileSync('fixtures/deadlines/cases.csv', 'utf8'), { columns: true }) as Case[]
const rules = new Map(deadlineRules.map((rule) => [rule.id, rule]))
const isPlain = ({ rule }: Case) => parseTerm(rule) !== null

function answer(due: Due): string {
  if (due.ok) return due.due
  if (due.reason === 'no-calendar') return `no-calendar ${due.year}`
  return due.reason === 'not-in-force' ? `not-in-force ${due.since}` : due.reason
}

function ruleOf({ rule: id }: Case): DeadlineRule {
  const rule = rules.get(id)
  if (!rule) throw new Error(`no rule ${id}`)
  return rule
}

test('there are many cases, one at least of each rule, and no case twice', () => {
  expect(cases.length).toBeGreaterThan(350)
  const named = new Set(cases.map(({ rule }) => rule))
  expect(deadlineRules.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([])
  expect(new Set(cases.map(({ rule, event }) => `${rule} ${event}`)).size).toBe(cases.length)
})

describe('by the rule', () => {
  test.each(cases.filter((one) => !isPlain(one)))('$rule after $event: $due ($why)', (one) => {
    expect(answer(dueOn(ruleOf(one), plainDate(one.event), officialCalendar))).toBe(one.due)
  })
})

/** The words of the command for a case; null where the rule is no plain term. */
const wordsOf = (one: Case): string[] | null =>
  isPlain(one) ? [one.rule] : one.due.startsWith('not-in-force') ? null : commandWords(ruleOf(one), one.event)

/** The command refuses every term that touches a year without a calendar, moved or not. */
function refusedYear({ event, due }: Case): number | undefined {
  if (due.startsWith('no-calendar')) return Number(due.slice(-4))
  return yearWithoutCalendar(event, plainDate(due), officialCalendar)
}

describe('by the command', () => {
  const expressible = cases.flatMap((one) => {
    const words = wordsOf(one)
    return words ? [{ ...one, words }] : []
  })

  test('most cases are plain terms', () => expect(expressible.length).toBeGreaterThan(250))

  test.each(expressible)('due $event $words: $due', async (one) => {
    const { status, out, err } = await runScoring(['due', one.event, ...one.words])
    const year = refusedYear(one)
    if (year === undefined) expect([status, out, err]).toEqual([0, `${one.due}\n`, ''])
    else {
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(new RegExp(`^TERM: touches ${year}, a year with no official calendar: expected .*\n$`))
    }
  })
})
