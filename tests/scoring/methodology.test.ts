import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allRules, chapters } from '../../scoring/methodology/chapters'
import { workedExamples } from '../../scoring/methodology/examples'
import { methodologyMarkdown } from '../../scoring/methodology/methodology-markdown'
import { methodologyText } from '../../scoring/methodology/methodology-text'
import { allReadings, type Reading } from '../../scoring/readings'
import { LANGS, type Wording } from '../../scoring/wording'
import { methodologyFile } from '../support/methodology-file'
import { runScoring } from './run-scoring'

describe('the editions', () => {
  test.each(LANGS)('%s is what the rules give now', (lang) => {
    const written = readFileSync(methodologyFile(lang), 'utf8')
    expect(
      written === methodologyMarkdown(chapters, lang),
      `${methodologyFile(lang)} is not what the rules say: npm run methodology`,
    ).toBe(true)
  })

  test.each(LANGS)('the command tells the same, %s', async (lang) => {
    const { status, out } = await runScoring(['rules', '--format', 'text', '--lang', lang])
    expect(status).toBe(0)
    expect(out).toBe(methodologyText(chapters, lang))
  })

  test.each(LANGS)('every link of %s leads somewhere, and no place is named twice', (lang) => {
    const text = methodologyMarkdown(chapters, lang)
    const anchors = Array.from(text.matchAll(/<a id="([^"]+)">/g), ([, anchor]) => anchor)
    const links = Array.from(text.matchAll(/\]\(#([^)]+)\)/g), ([, link]) => link)
    expect(new Set(anchors).size).toBe(anchors.length)
    expect(links.filter((link) => !anchors.includes(link))).toEqual([])
    expect(links.length).toBe(new Set(links).size)
  })
})

describe('every rule', () => {
  const ids = allRules.map(({ id }) => id)

  test('has an id of its own', () => expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]))

  test('has a worked example, and no example is without a rule', () => {
    expect(ids.filter((id) => !workedExamples.has(id))).toEqual([])
    expect([...workedExamples.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })
})

/** Everything that is said in two languages, by where it stands. */
const wordings: readonly (readonly [where: string, wording: Wording])[] = [
  ...chapters.map(({ id, title }) => [id, title] as const),
  ...allRules.flatMap(({ id, title, does, parameters, taken = [] }) => [
    [`${id}: title`, title] as const,
    [`${id}: does`, does] as const,
    ...parameters.map((parameter) => [`${id}: ${parameter.id}`, parameter.title] as const),
    ...taken.flatMap((sense) =>
      Object.entries(sense).map(([part, wording]: [string, Wording]) => [`${id}: ${part}`, wording] as const),
    ),
  ]),
  ...Object.entries<Reading>(allReadings).flatMap(([id, { question, options, reason }]) =>
    [question, reason, ...Object.values(options)].map((wording) => [`reading ${id}`, wording] as const),
  ),
]

describe('every text', () => {
  const wrong = (isWrong: (wording: Wording) => boolean) =>
    wordings.filter(([, wording]) => isWrong(wording)).map(([where, { ru, en }]) => `${where}: ${ru} | ${en}`)

  test('is in both languages', () => {
    expect(wordings.length).toBeGreaterThan(700)
    expect(wrong(({ ru, en }) => ru.trim() === '' || en.trim() === '')).toEqual([])
    expect(wrong(({ ru }) => !/[а-яё]/i.test(ru))).toEqual([])
    expect(wrong(({ en }) => /[а-яё]/i.test(en))).toEqual([])
  })

  /** Names that the acts themselves write in Latin. */
  const latinNames = /\bRW\b/g

  test('names no id in Russian', () =>
    expect(wrong(({ ru }) => /[A-Za-z]{2,}/.test(ru.replaceAll(latinNames, '')))).toEqual([]))

  test('is whole', () =>
    expect(wrong(({ ru, en }) => /undefined/.test(ru) || /NaN|\[object|\$\{/.test(`${ru} ${en}`))).toEqual([]))
})
