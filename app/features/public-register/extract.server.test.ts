import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '../../../tests/support/with-database'
import { change, includedCentres, order } from '../../../tests/support/included-centres'
import { pdfText } from '../../../tests/support/pdf-text'
import { docxLines } from '~/platform/paper/docx-lines.server'
import { codeOfSeal, readCode, shownCode } from './check-code'
import { extractDocx, extractPdf } from './extract-paper.server'
import { differences, type ExtractFacts } from './extract-facts'
import { gatherCentreExtract, gatherRegisterExtract } from './gather-extract.read.server'
import { makeExtract } from './make-extract.server'

process.env.PORTAL_ADDRESS = 'https://portal.test'
const today = '2026-11-23'
const ministry = { name: 'Приволжская область', ministryName: 'Министерство социальной защиты Приволжской области' }
let ids: { pier: string; house: string }

beforeAll(async () => {
  await db.regionProfile.create({ data: { id: 1, ...ministry, timeZone: 'Europe/Volgograd' } })
  ids = await includedCentres()
})

const pierOn = async (on: string) => (await gatherCentreExtract(1, on))!.facts
const codeOf = async (facts: ExtractFacts) => {
  const made = await makeExtract(facts, ids.pier)
  return made.ok ? made.code : made.refusal
}

describe('the paper', () => {
  test.each([
    { file: 'centre-extract', gather: () => pierOn(today), code: '1234567890123456' },
    { file: 'register-extract', gather: () => gatherRegisterExtract('all', today), code: '6543210987654321' },
  ])('$file says in DOCX what it said, and in PDF every word of it', async ({ file, gather, code }) => {
    const facts = await gather()
    const text = docxLines(await extractDocx(facts, code)).join('\n')
    await expect(`${text}\n`).toMatchFileSnapshot(`../../../fixtures/papers/${file}.txt`)
    const { pages } = await pdfText(await extractPdf(facts, code))
    const inPdf = pages.join(' ').toLowerCase().replace(/\s/g, '')
    const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    expect(words.filter((word) => !inPdf.includes(word))).toEqual([])
  })

  test('made again it is the same bytes', async () => {
    const facts = await pierOn(today)
    expect(await extractPdf(facts, '1234567890123456')).toEqual(await extractPdf(facts, '1234567890123456'))
  })

  test('free places change from day to day, and are not in it', async () => {
    expect(JSON.stringify(await pierOn(today))).not.toMatch(/свободн/i)
  })

  test('one table, two views (G-52)', async () => {
    const numbers = async (view: 'all' | 'non-state') =>
      (await gatherRegisterExtract(view, today)).rows.map(({ key }) => key)
    expect(await numbers('all')).toEqual(['1', '2'])
    expect(await numbers('non-state')).toEqual(['1'])
  })

  test('what no order has included has no extract', async () => {
    expect(await gatherCentreExtract(4, today)).toBeNull()
    expect(await gatherCentreExtract(1, '2025-12-31')).toBeNull()
  })
})

describe('the code', () => {
  test('the same facts of the same day are one row with one code; other facts or another day have another', async () => {
    const first = await codeOf(await pierOn('2026-11-20'))
    expect(await codeOf(await pierOn('2026-11-20'))).toBe(first)
    expect(await db.registerExtract.count()).toBe(1)
    expect(await codeOf(await pierOn('2026-11-21'))).not.toBe(first)
    expect(await db.registerExtract.count()).toBe(2)
    const told = await db.auditEvent.findMany({ where: { action: 'registerExtract.made' } })
    expect(told.map(({ actorId }) => actorId)).toEqual([null, null])
  })

  test('so many asked at the same moment are still one row', async () => {
    const facts = await pierOn('2026-11-19')
    const codes = await Promise.all(Array.from({ length: 8 }, () => codeOf(facts)))
    expect(new Set(codes).size).toBe(1)
    expect(await db.registerExtract.count({ where: { onDay: '2026-11-19' } })).toBe(1)
  })

  test('after too many new ones in an hour no more are kept; those that are kept are still given', async () => {
    const kept = await pierOn('2026-11-20')
    const rows = Array.from({ length: 600 }, (_, index) => ({
      code: `many-${index}`,
      onDay: today,
      factsJson: '',
      seal: '',
    }))
    await db.registerExtract.createMany({ data: rows })
    expect(await codeOf(await pierOn('2026-11-18'))).toBe('tooMany')
    expect(await codeOf(kept)).toMatch(/^\d{16}$/)
    await db.registerExtract.deleteMany({ where: { code: { startsWith: 'many-' } } })
  })

  test.each([
    { typed: '1234 5678 9012 3456', code: '1234567890123456', why: 'as printed' },
    { typed: ' 1234-5678–9012—3456 ', code: '1234567890123456', why: 'with dashes' },
    { typed: 'ab12cd34', code: 'AB12CD34', why: 'small letters' },
    { typed: '123', code: null, why: 'too short' },
    { typed: '../../etc/passwd', code: null, why: 'no code at all' },
    { typed: '9'.repeat(500), code: null, why: 'without end' },
  ])('$why is read', ({ typed, code }) => {
    expect(readCode(typed)).toBe(code)
  })

  test('a code is sixteen figures, printed by fours', () => {
    expect(codeOfSeal('f'.repeat(64))).toMatch(/^\d{16}$/)
    expect(codeOfSeal(`${'0'.repeat(63)}7`)).toBe('0000000000000007')
    expect(shownCode('1234567890123456')).toBe('1234 5678 9012 3456')
  })
})

test('what has changed since is told fact by fact', async () => {
  const before = await pierOn('2026-11-22')
  await change(ids.pier, 'confirmed', today, { phone: '+7 (000) 200-99-99' })
  await change(ids.pier, 'suspension', today, { status: 'suspended' }, await order())
  const found = differences(before, await pierOn(today))
  expect(found.map(({ what, then, now }) => [what, then, now])).toEqual([
    ['Состояние записи', 'включён', 'приостановлен с 23.11.2026, приказ № 6-Р от 12.01.2026'],
    ['Телефон и почта', '+7 (000) 200-33-44', '+7 (000) 200-99-99'],
  ])
  expect(differences(before, before)).toEqual([])
})
