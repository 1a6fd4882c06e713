import { describe, expect, test } from 'vitest'
import { acts, type ActId, type Citation } from '../../scoring/acts'
import { writeRules } from '../../scoring/case/write-rules'
import { allRules, chapters } from '../../scoring/methodology/chapters'
import { clauseText } from '../../scoring/methodology/clause-text'
import { allReadings, type ReadingId } from '../../scoring/readings'
import { runScoring } from './run-scoring'

interface Cited {
  readonly id: string
  readonly citation: Citation
}

interface Written {
  readonly schema: string
  readonly acts: readonly { readonly id: string; readonly edition: string }[]
  readonly rules: readonly (Cited & {
    readonly chapter: string
    readonly quote: string
    readonly parameters: readonly {
      readonly id: string
      readonly values: readonly { readonly from: string; readonly value: unknown; readonly citation: Citation }[]
    }[]
    readonly readings: readonly string[]
    readonly taken: readonly object[]
  })[]
  readonly readings: readonly Cited[]
}

const written = writeRules(chapters) as unknown as Written

/** Every citation of the document, with what bears it. */
const cited: readonly Cited[] = [
  ...written.rules,
  ...written.rules.flatMap(({ id, parameters }) =>
    parameters.flatMap((parameter) =>
      parameter.values.map(({ from, citation }) => ({ id: `${id}: ${parameter.id} since ${from}`, citation })),
    ),
  ),
  ...written.readings,
]

test('the command writes it', async () => {
  const { status, out } = await runScoring(['rules'])
  expect(status).toBe(0)
  expect(JSON.parse(out)).toEqual(written)
})

test.each([
  [['rules', 'case.json'], 'rules takes no file'],
  [['rules', '--format', 'csv'], '--format csv: expected json or text'],
  [['rules', '--lang', 'de'], '--lang de: expected ru or en'],
])('%j is refused: %s', async (args, message) => {
  const { status, out, err } = await runScoring(args)
  expect([status, out]).toEqual([2, ''])
  expect(err.split('\n')[0]).toBe(message)
})

describe('the citation of each rule, number and reading', () => {
  const wrong = (isWrong: (citation: Citation) => boolean) =>
    cited.filter(({ citation }) => isWrong(citation)).map(({ id, citation }) => `${id}: ${JSON.stringify(citation)}`)

  test('names an act, a clause and the edition that was read', () => {
    expect(cited.length).toBeGreaterThan(300)
    expect(wrong(({ act }) => !(act in acts))).toEqual([])
    expect(wrong(({ clause }) => clause.trim() === '' || clause.trim() !== clause)).toEqual([])
    expect(wrong(({ act, edition }) => edition !== acts[act as ActId].edition)).toEqual([])
  })

  test('is said in Russian without a word of English', () =>
    expect(wrong((citation) => /[A-Za-z]/.test(clauseText(citation, 'ru')))).toEqual([]))
})

test('every rule is there with all that it stands on', () => {
  expect(written.rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id))
  expect(written.rules.filter(({ quote }) => !/[а-яё]{3}/i.test(quote)).map(({ id }) => id)).toEqual([])
  expect(
    written.rules.map(({ parameters, readings, taken }) => [parameters.map(({ id }) => id), readings, taken.length]),
  ).toEqual(allRules.map((rule) => [rule.parameters.map(({ id }) => id), rule.readings, rule.taken?.length ?? 0]))
  expect(written.rules.flatMap(({ parameters }) => parameters).filter(({ values }) => values.length === 0)).toEqual([])
})

test('every reading of the register is asked by a rule, and no other', () => {
  const asked = new Set<ReadingId>(allRules.flatMap(({ readings }) => readings))
  expect([...asked].toSorted()).toEqual((Object.keys(allReadings) as ReadingId[]).toSorted())
  expect(written.readings.map(({ id }) => id)).toEqual(Object.keys(allReadings))
})

test('every act stands there with its edition', () => {
  expect(written.acts.map(({ id, edition }) => [id, edition])).toEqual(
    Object.values(acts).map(({ id, edition }) => [id, edition]),
  )
})
