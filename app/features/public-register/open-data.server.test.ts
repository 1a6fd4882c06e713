import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { change, includedCentres, order } from '../../../tests/support/included-centres'
import { inTransaction } from '~/platform/db/db.server'
import { retractChangesOf } from '~/features/register/record-register-change.server'
import { openFields } from './open-data-fields'
import { openFile, openFiles } from './open-data-files.server'

process.env.PORTAL_ADDRESS = 'https://portal.test'
const today = '2026-11-23'
let ids: { pier: string; house: string }

beforeAll(async () => {
  ids = await includedCentres()
  const organisationId = (await db.centre.findUniqueOrThrow({ where: { id: ids.pier } })).organisationId
  const person = { surname: 'Тайнов', givenName: 'Пётр', bornOn: '1990-01-01', searchText: 'тайнов' }
  await db.client.create({ data: { ...person, organisationId, code: 'К-0001' } })
})

const ask = (name: string, on = today, headers: Record<string, string> = {}) =>
  openFile(new Request(`https://portal.test/open-data/${name}`, { headers }), name, on)
const read = async (name: string, on = today) => (await (await ask(name, on))!.text()).replace('\ufeff', '')

interface Feed {
  feed: { entry: { id: string; title: string; updated: string; summary: string }[]; updated: string; id: string }
}
const feed = async () => {
  const text = await read('changes.atom')
  expect(XMLValidator.validate(text)).toBe(true)
  return (new XMLParser().parse(text) as Feed).feed
}

describe('the files', () => {
  test('the table and the file for programs say the same, of the day that is asked', async () => {
    const rows = parse(await read('centres.csv'), { delimiter: ';', columns: true }) as Record<string, string>[]
    const json = JSON.parse(await read('centres.json')) as { count: number; centres: Record<string, unknown>[] }
    expect(rows.map((row) => row['Номер записи'])).toEqual(['1', '2'])
    expect(json.centres.map(({ number }) => number)).toEqual([1, 2])
    expect(rows[1]).toMatchObject({ Состояние: 'Приостановлен', Бесплатно: 'нет', 'Свободно на день': '20.11.2026' })
    expect(json.centres[1]).toMatchObject({ status: 'suspended', isFree: false, freeOn: '2026-11-20', freeWomen: 0 })
    expect(json.centres[0]).toMatchObject({ freeWomen: null, page: 'https://portal.test/centres/1' })
    expect(JSON.parse(await read('centres.json', '2026-05-01'))).toMatchObject({ count: 3, on: '2026-05-01' })
  })

  test('the passport names every field that the files have, and every value of a choice', async () => {
    const passport = JSON.parse(await read('passport.json')) as {
      count: string
      fields: { name: string; choices: Record<string, string> | null }[]
    }
    const { centres } = JSON.parse(await read('centres.json')) as { centres: Record<string, unknown>[] }
    expect(passport.fields.map(({ name }) => name)).toEqual(openFields.map(({ name }) => name))
    for (const centre of centres)
      for (const { name, choices } of passport.fields) {
        expect(Object.keys(centre)).toContain(name)
        if (choices) expect(Object.keys(choices)).toContain(centre[name])
      }
    expect(passport.count).toBe('2')
    expect(await read('passport.csv')).toContain('Показатель;Значение')
    expect(await read('structure.csv')).toContain('freeOn;Свободно на день;день')
  })

  test('no file names a client, a candidate or whoever recorded a change', async () => {
    for (const name of Object.keys(openFiles))
      expect(await read(name), name).not.toMatch(/Тайнов|К-0001|Ещё не включён|officer|Сотрудникова/)
  })

  test('there are no other files', async () => {
    for (const name of ['clients.csv', 'toString', '../secret', '']) expect(await ask(name)).toBeNull()
  })
})

describe('whoever fetches again is told that nothing has changed', () => {
  test('by the tag and by the time; after a change the file comes anew', async () => {
    const first = (await ask('centres.json'))!
    const [etag, modified] = [first.headers.get('ETag')!, first.headers.get('Last-Modified')!]
    expect(first.headers.get('Cache-Control')).toBe('public, no-cache')
    expect((await ask('centres.json', today, { 'If-None-Match': etag }))?.status).toBe(304)
    expect((await ask('centres.json', today, { 'If-None-Match': `"x", ${etag}` }))?.status).toBe(304)
    expect((await ask('centres.json', today, { 'If-Modified-Since': modified }))?.status).toBe(304)
    const before = 'Mon, 01 Jan 2001 00:00:00 GMT'
    expect((await ask('centres.json', today, { 'If-Modified-Since': before }))?.status).toBe(200)
    expect((await ask('centres.json', '2026-11-22', { 'If-None-Match': etag }))?.status).toBe(200)
    await change(ids.pier, 'own', today, { freeMen: 5 })
    expect((await ask('centres.json', today, { 'If-None-Match': etag }))?.status).toBe(200)
  })
})

describe('the feed', () => {
  test('tells of orders, not of questions and of each day’s places; the newest first', async () => {
    await change(ids.pier, 'question', '2026-11-02', { status: 'underQuestion' })
    const { entry } = await feed()
    expect(entry.map(({ title }) => title)).toEqual([
      'Дом у реки: Приостановлен',
      'Новая жизнь: Исключён из реестра',
      'Дом у реки: Включён в реестр',
      expect.stringContaining('Включён в реестр'),
      expect.stringContaining('Включён в реестр'),
    ])
    expect(entry[0]!.summary).toContain('приказ № 3-Р от 12.01.2026')
  })

  test('an entry keeps its id; a cancelled order is told as cancelled, with a later time', async () => {
    const paperId = await order()
    await change(ids.pier, 'renaming', '2026-11-10', { centreName: 'Маяк & <Огни>' }, paperId)
    const told = (await feed()).entry[0]!
    expect(told.title).toContain('Новое название: Маяк & <Огни>')
    const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
    const at = new Date(Date.now() + 60_000)
    await inTransaction((tx) => retractChangesOf(tx, officer, paperId, at))
    const after = await feed()
    expect(after.entry[0]).toMatchObject({ id: told.id, updated: at.toISOString() })
    expect(after.entry[0]!.title).toContain('Отменено: Новое название')
    expect(after.updated).toBe(at.toISOString())
  })
})
