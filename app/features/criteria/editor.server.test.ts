import { actorOf, db } from '../../../tests/support/with-database'
import iconv from 'iconv-lite'
import { beforeEach, expect, test } from 'vitest'
import { csvText } from '~/platform/csv/write-csv.server'
import { moveCriterion, removeCriterion } from './arrange-criteria.server'
import { createEdition } from './create-edition.server'
import { criterionFileColumns } from './criterion-columns'
import { discardEdition } from './discard-edition.server'
import { loadShippedSet } from './load-shipped-set.server'
import { receiveCriteria } from './receive-criteria.server'
import { nextCode, saveCriterion } from './save-criterion.server'
import { saveEdition } from './save-edition.server'
import type { CriterionInput } from './schema'
import { setByEdition, setById } from './set-in-force.read.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })

const input: CriterionInput = {
  ...{ code: '', title: 'Тишина', titleEn: '', isMain: false, isStandIn: false },
  ...{ text: 'отсутствие шума', source: 'Положение, п. 2', method: '' },
}

let setId = ''
beforeEach(async () => {
  await db.setCriterion.deleteMany()
  await db.criterionSet.deleteMany()
  await loadShippedSet(officer, '')
  const { id } = await db.criterionSet.update({
    where: { code_edition: { code: 'irkutsk-29', edition: 1 } },
    data: { status: 'approved', fromOn: '2026-01-01' },
  })
  await createEdition(officer, { basedOnId: id, title: 'Критерии', source: '' }, '')
  setId = (await setByEdition('irkutsk-29', 2))!.id
})

const set = async () => (await setById(setId))!
const asked = async (operationId = '') => ({ setId, version: (await set()).version, operationId })
const ids = async () => (await set()).criteria.map(({ id }) => id)

test('a new edition is the next of its code and a copy of the one it begins from', async () => {
  const [base, copy] = [await setByEdition('irkutsk-29', 1), await set()]
  expect(copy).toMatchObject({ edition: 2, status: 'draft', fromOn: null, basedOnId: base!.id, createdById: 'officer' })
  expect(copy.criteria).toEqual(base!.criteria)
})

test('only what an order approved is copied; an empty one takes the code that is in use', async () => {
  const own = { title: 'Критерии', source: '' }
  expect(await createEdition(officer, { ...own, basedOnId: setId }, '')).toEqual({ ok: false, refusal: 'noBase' })
  expect(await createEdition(officer, { ...own, basedOnId: null }, '')).toMatchObject({
    ...{ ok: true, code: 'irkutsk-29', edition: 3 },
  })
})

test('a criterion is added at the end under the next free code, and moved and removed', async () => {
  expect(await saveCriterion(officer, await asked(), null, input)).toEqual({ ok: true })
  expect((await ids()).at(-1)).toBe('к-30')
  await moveCriterion(officer, await asked(), 'к-30', 'up')
  expect((await ids()).at(-2)).toBe('к-30')
  await moveCriterion(officer, await asked(), 'fire-and-sanitary', 'up')
  expect((await ids())[0]).toBe('fire-and-sanitary')
  await moveCriterion(officer, await asked(), 'fire-and-sanitary', 'down')
  expect((await ids()).slice(0, 2)).toEqual(['charter', 'fire-and-sanitary'])
  await removeCriterion(officer, await asked(), 'charter')
  expect((await ids())[0]).toBe('fire-and-sanitary')
  expect((await setByEdition('irkutsk-29', 1))!.criteria.map(({ id }) => id)).toContain('charter')
})

test('the next code is one that nobody has', () => {
  expect(nextCode([])).toBe('к-1')
  expect(nextCode(['к-2'])).toBe('к-3')
  expect(nextCode(['к-3', 'устав'])).toBe('к-4')
})

test('a code that is taken and a criterion that is gone are refused', async () => {
  const taken = await saveCriterion(officer, await asked(), null, { ...input, code: 'charter' })
  expect(taken).toEqual({ ok: false, refusal: 'codeTaken' })
  for (const result of [
    await saveCriterion(officer, await asked(), 'gone', input),
    await moveCriterion(officer, await asked(), 'gone', 'up'),
    await removeCriterion(officer, await asked(), 'gone'),
  ])
    expect(result).toEqual({ ok: false, refusal: 'noCriterion' })
})

test('a change from a version that is no more is told, and overwrites nothing', async () => {
  const before = await asked()
  await saveEdition(officer, before, { title: 'Первый', source: '' })
  expect(await saveEdition(officer, before, { title: 'Второй', source: '' })).toEqual({ ok: false, refusal: 'stale' })
  expect(await discardEdition(officer, before)).toEqual({ ok: false, refusal: 'stale' })
  expect((await set()).title).toBe('Первый')
})

test('a form sent twice does its work once', async () => {
  const same = await asked('once')
  await saveCriterion(officer, same, null, input)
  expect(await saveCriterion(officer, same, null, input)).toEqual({ ok: true })
  expect(await ids()).toHaveLength(30)
})

test('what an order approved is never changed or removed', async () => {
  await db.criterionSet.update({ where: { id: setId }, data: { status: 'approved' } })
  for (const result of [
    await saveEdition(officer, await asked(), { title: 'Иное', source: '' }),
    await saveCriterion(officer, await asked(), 'charter', input),
    await moveCriterion(officer, await asked(), 'charter', 'up'),
    await removeCriterion(officer, await asked(), 'charter'),
    await discardEdition(officer, await asked()),
  ])
    expect(result).toEqual({ ok: false, refusal: 'notDraft' })
  expect(await ids()).toHaveLength(29)
})

test('a draft is removed whole, and another copy of it stays', async () => {
  await db.criterionSet.update({
    where: { code_edition: { code: 'irkutsk-29', edition: 1 } },
    data: { basedOnId: setId },
  })
  expect(await discardEdition(officer, await asked())).toEqual({ ok: true })
  expect(await setById(setId)).toBeNull()
  expect(await db.setCriterion.count()).toBe(29)
})

const send = async (file: Uint8Array | string, over: Record<string, string> = {}) => {
  const data = new FormData()
  const { version } = await set()
  for (const [name, value] of Object.entries({ operationId: '', version: String(version), ...over }))
    data.set(name, value)
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  data.set('file', new File([Buffer.from(bytes)], 'критерии.csv'))
  return receiveCriteria(officer, setId, new Request('http://portal.test', { method: 'POST', body: data }))
}

const heading = '№;Код;Название;Основной;Текст;Источник'

test('good rows are written in their places, bad ones are told, and corrected they come to theirs', async () => {
  const rows = (text: string) =>
    [heading, '1;устав;Устав;да;наличие устава;п. 1', `2;кадры;Кадры;да;${text};п. 2`, '3;быт;Быт;нет;порядок;п. 3']
      .map((line) => `${line}\r\n`)
      .join('')
  const first = await send(rows(''), { isWhole: 'on' })
  expect(first).toMatchObject({ ok: true, savedCount: 2, problems: [{ row: 3, column: 'Текст', problem: 'required' }] })
  expect(await ids()).toEqual(['устав', 'быт'])
  expect(await send(`${heading}\r\n2;кадры;Кадры;да;опыт от года;п. 2`)).toMatchObject({ savedCount: 1, problems: [] })
  expect(await ids()).toEqual(['устав', 'кадры', 'быт'])
})

test('an edition that was exported can be loaded again, and is the same', async () => {
  const before = (await set()).criteria
  const file = csvText(
    criterionFileColumns,
    before.map((criterion, index) => ({ ...criterion, place: index + 1 })),
  )
  expect(await send(file, { isWhole: 'on' })).toMatchObject({ ok: true, savedCount: 29, problems: [] })
  expect((await set()).criteria).toEqual(before)
})

test('windows-1251 with commas is read as well', async () => {
  const text = '№,Код,Название,Основной,Текст,Источник\r\n1,charter,"Устав, новый",нет,"наличие, устава",п. 1'
  expect(await send(iconv.encode(text, 'windows-1251'))).toMatchObject({ ok: true, savedCount: 1 })
  const own = (await set()).criteria.find(({ id }) => id === 'charter')
  expect(own).toMatchObject({ title: { ru: 'Устав, новый' }, text: 'наличие, устава', main: false })
})

test.each([
  { why: 'no file', file: '', key: 'none' },
  { why: 'no rows', file: heading, key: 'noRows' },
  { why: 'a column is missing', file: 'Код;Название\r\nа;б', key: 'missing' },
  { why: 'a column stands twice', file: `${heading};Код\r\n1;а;Б;да;в;г;д`, key: 'repeated' },
  { why: 'quotes are not closed', file: `${heading}\r\n1;"а;Б;да;в;г`, key: 'quotes' },
  { why: 'far too many rows', file: `${heading}\r\n${'1;а;Б;да;в;г\r\n'.repeat(400)}`, key: 'tooMany' },
  { why: 'a workbook', file: 'PK\u0003\u0004', key: 'workbook' },
])('a file is refused whole: $why', async ({ file, key }) => {
  const refused = await send(file)
  expect(refused.form?.problems.file?.key).toBe(`criteria.file.${key}`)
  expect(await ids()).toHaveLength(29)
})

test('a file that holds nothing good writes nothing; one from an old page is told that it is stale', async () => {
  const bad = await send(`${heading}\r\n1;;Б;да;в;г`)
  expect(bad).toMatchObject({ ok: false, savedCount: 0, problems: [{ row: 2, column: 'Код' }] })
  const stale = await send(`${heading}\r\n1;а;Б;да;в;г`, { version: '0' })
  expect(stale).toMatchObject({ ok: false, say: 'stale' })
})
