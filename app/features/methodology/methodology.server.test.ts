import { describe, expect, test } from 'vitest'
import { db } from '../../../tests/support/with-database'
import { allRules, chapters } from 'scoring/methodology/chapters'
import { readContents } from './contents.read.server'
import { readRulePage } from './rule-page.read.server'
import { methodologyDocument, rulesJson } from './files.server'

const today = '2026-11-23'
const page = async (ruleId: string, eventDay: string | null = null) => {
  const found = await readRulePage(ruleId, eventDay, today)
  if (!found) throw new Error(`no rule ${ruleId}`)
  return found
}

describe('the contents', () => {
  test('has every chapter with every rule, and counts them', async () => {
    const contents = await readContents({ text: '', chapter: '', act: '' }, today)
    expect(contents.chapters.map(({ id, rules }) => [id, rules.length])).toEqual(
      chapters.map(({ id, rules }) => [id, rules.length]),
    )
    expect(contents.counts.found).toBe(allRules.length)
    expect(contents.acts.reduce((sum, { rules }) => sum + rules, 0)).toBe(allRules.length)
  })

  test('narrowed, keeps the choice of chapters', async () => {
    const contents = await readContents({ text: 'нет такого слова', chapter: '', act: '' }, today)
    expect(contents.chapters).toEqual([])
    expect(contents.counts.found).toBe(0)
    expect(contents.allChapters).toHaveLength(chapters.length)
  })
})

describe('the page of a rule', () => {
  test('every rule has one, and the neighbours lead through all of them', async () => {
    const ids: string[] = []
    for (let next = allRules[0]?.id; next !== undefined;) {
      const shown = await page(next)
      expect(shown.previous?.id).toBe(ids.at(-1))
      ids.push(shown.id)
      next = shown.next?.id
    }
    expect(ids).toEqual(allRules.map(({ id }) => id))
    expect(await readRulePage('no-such-rule', null, today)).toBeNull()
  })

  test('shows readings in the order of the register with the decision in force', async () => {
    await db.readingDecision.create({
      data: {
        ...{ readingId: 'missing-kinds', option: 'per-kind', number: '3', recordedById: 'someone' },
        ...{ decidedOn: '2026-01-12', fromOn: '2026-01-01', basis: 'протокол' },
      },
    })
    const { readings } = await page('missing-kinds')
    expect(readings.map(({ id, inForce }) => [id, inForce])).toEqual([
      ['missing-kinds', 'per-kind'],
      ['not-due-kinds', 'review'],
      ['unsigned-act', 'not-proved'],
    ])
    expect(readings[0]?.decision).toEqual({ number: '3', decidedOn: '2026-01-12', fromOn: '2026-01-01' })
  })

  test('a number of the act is in words, open or until its act expired', async () => {
    expect((await page('missing-kinds')).parameters).toMatchObject([
      { value: { ru: '1/8' }, from: '2018-06-13', until: null },
    ])
    const expired = allRules.find(({ citation, parameters }) => citation.act === 'zhigalovo-agreement' && parameters[0])
    expect((await page(expired!.id)).parameters[0]).toMatchObject({ until: '2022-12-31' })
  })

  test('a chapter with a calculator leads to it', async () => {
    expect((await page('missing-kinds')).calculator).toBe('settlement')
    expect((await page('quality-mean')).calculator).toBe('quality')
    expect((await page('protocol-sent')).calculator).toBe('term')
    const without = chapters.find(({ id }) => id === 'standard')?.rules[0]
    expect((await page(without!.id)).calculator).toBeNull()
  })
})

describe('a rule of a term', () => {
  const due = async (ruleId: string, eventDay: string | null) => (await page(ruleId, eventDay)).deadline

  test('computes the last day for the day that is asked, with the days passed over', async () => {
    expect(await due('contract-notice', '2025-10-31')).toMatchObject({
      eventDay: '2025-10-31',
      words: { ru: '3 раб. дн. со дня подписания договора (31.10.2025)' },
      due: {
        ok: true,
        due: '2025-11-06',
        days: [
          { date: '2025-11-01', isCounted: true },
          { date: '2025-11-02' },
          { date: '2025-11-03' },
          { date: '2025-11-04' },
        ],
      },
    })
  })

  test('begins with today, and with the day of its act where the act has expired', async () => {
    expect(await due('protocol-sent', null)).toMatchObject({ eventDay: today, due: { ok: true, due: '2026-11-24' } })
    const expired = chapters
      .find(({ id }) => id === 'deadlines')
      ?.rules.find(({ citation }) => citation.act === 'zhigalovo-agreement')
    expect((await due(expired!.id, null))?.eventDay).toBe('2014-04-15')
  })

  test('says why there is no last day', async () => {
    expect(await due('protocol-sent', '2025-02-30')).toMatchObject({ eventDay: '2025-02-30', due: null })
    expect(await due('protocol-sent', '2017-01-01')).toMatchObject({
      words: null,
      due: { ok: false, reason: 'not-in-force', since: '2018-06-13' },
    })
    expect(await due('protocol-sent', '2026-12-31')).toMatchObject({
      due: { ok: false, reason: 'no-calendar', year: 2027, known: expect.arrayContaining([2026]) },
    })
    expect(await due('remedy-day', null)).toMatchObject({ due: { ok: false, reason: 'no-term' } })
    expect(await due('missing-kinds', null)).toBeNull()
  })
})

test('the document has every rule in the language that is asked', () => {
  for (const language of ['ru', 'en'] as const) {
    const text = methodologyDocument(language)
    expect(allRules.filter(({ title }) => !text.includes(title[language].replace(/[<>]/g, '')))).toEqual([])
  }
})

test('the file of rules is a document with every rule', () => {
  const { schema, rules } = JSON.parse(rulesJson()) as { schema: string; rules: { id: string }[] }
  expect(schema).toBe('rules/1')
  expect(rules.map(({ id }) => id)).toEqual(allRules.map(({ id }) => id))
})
