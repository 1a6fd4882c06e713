import { beforeAll, beforeEach, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../../tests/support/with-database'
import { submitPaper } from '../../documents/draft-steps.server'
import { prepareOrder } from '../../documents/orders/prepare-order.server'
import { readOrderForm } from '../../documents/orders/read-order-form.server'
import { signPaper } from '../../documents/sign-paper.server'
import { inTransaction } from '~/platform/db/db.server'
import type { CardPatch } from '../card'
import { mirrorDay } from '../mirror-day.server'
import { recordRegisterChange } from '../record-register-change.server'
import { versionOn } from '../register-version.read.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })
const today = '2026-03-02'
let [first, second]: string[] = []

const card: CardPatch = {
  ...{ capacityMen: 6, capacityWomen: 2, kinds: ['living', 'psychological'], phone: '+7 (000) 1', okved: '87.90' },
}

beforeAll(async () => {
  process.env.PORTAL_TODAY = today
  await db.regionProfile.create({
    data: {
      ...{ name: 'Область', ministryName: 'Комитет', timeZone: 'Europe/Moscow' },
      ...{ address: 'пл. Новая, 1', phone: '00-00-00' },
    },
  })
  for (const id of ['officer', 'approver'])
    await db.user.create({
      data: { id, login: id, surname: 'Проверкина', givenName: 'Пелагея', patronymic: 'Петровна' },
    })
})

let made = 0
beforeEach(async () => {
  const { id: organisationId } = await someOrganisation()
  const centre = async (name: string) => {
    const row = { code: `R-${++made}`, organisationId, name, municipality: 'г. Яругинск', address: 'ул. Мирная, д. 1' }
    const { id: centreId } = await db.centre.create({ data: { ...row, capacityCount: 8, entry: { create: {} } } })
    const change = { centreId, kind: 'card', fromOn: '2026-01-12', patch: card } as const
    await inTransaction((tx) => recordRegisterChange(tx, officer, change))
    return centreId
  }
  ;[first, second] = [await centre('Дом у реки'), await centre('Дом на горе')]
})

const prepare = (kind: string, effect: Record<string, string>, fromOn = today, cancelsId: string | null = null) =>
  prepareOrder(
    officer,
    { kind, title: 'О реестре', text: '1. Исполнить.', fromOn, effect, cancelsId, amendsId: null },
    '',
  )

async function sign(kind: string, effect: Record<string, string>, fromOn = today, cancelsId: string | null = null) {
  const prepared = await prepare(kind, effect, fromOn, cancelsId)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared))
  const { paperId } = prepared
  expect(await submitPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  return paperId
}

const asked = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}

const on = async (centreId: string, day: string) => (await versionOn(centreId, day))?.card
const rows = (centreId: string) =>
  db.centre.findUniqueOrThrow({ where: { id: centreId }, include: { organisation: true } })

test('one order includes several centres, each under its next number; its cancelling takes them out again', async () => {
  const paperId = await sign('inclusion', { centres: `${first} ${second}` })
  const [one, two] = [await on(first!, today), await on(second!, today)]
  expect([one?.status, two?.status]).toEqual(['included', 'included'])
  expect(Math.abs(one!.number! - two!.number!)).toBe(1)
  expect(one).toMatchObject({
    centreName: 'Дом у реки',
    capacityMen: 6,
    organisationName: (await rows(first!)).organisation.name,
  })
  expect((await on(first!, '2026-03-01'))?.status).toBe('candidate')

  await sign('other', {}, today, paperId)
  expect((await on(first!, today))?.status).toBe('candidate')
  const again = await sign('inclusion', { centres: first! })
  expect(again).not.toBe(paperId)
  expect((await on(first!, today))?.number).toBe(one!.number)
})

test('a card with gaps is not included, and the refusal names them', async () => {
  await inTransaction((tx) =>
    recordRegisterChange(tx, officer, {
      ...{ centreId: first!, kind: 'card', fromOn: '2026-02-01', patch: { phone: '', kinds: [] } },
    }),
  )
  const refused = await prepare('inclusion', { centres: first! })
  expect(refused).toMatchObject({ ok: false, refusal: 'effectRefused' })
  expect(JSON.stringify(refused)).toContain('в карточке не указано: виды услуг, телефон')
})

test('nothing is suspended without a legal basis, and only what is included', async () => {
  expect(await prepare('suspension', { centre: first!, basis: 'Постановление суда' })).toMatchObject({ ok: false })
  await sign('inclusion', { centres: first! })
  expect(await prepare('suspension', { centre: first!, basis: ' ' })).toMatchObject({ ok: false })
  await sign('suspension', { centre: first!, basis: 'Постановление суда от 01.03.2026 № 1' })
  expect((await on(first!, today))?.status).toBe('suspended')
  await sign('resumption', { centre: first!, basis: 'Определение суда от 02.03.2026' }, '2026-03-20')
  expect([(await on(first!, '2026-03-19'))?.status, (await on(first!, '2026-03-20'))?.status]).toEqual([
    'suspended',
    'included',
  ])
  const change = await db.registerChange.findFirstOrThrow({ where: { centreId: first!, kind: 'suspension' } })
  expect(change.basis).toBe('Постановление суда от 01.03.2026 № 1')
})

test.each<{ effect: Record<string, string>; why: string }>([
  { effect: { ground: 'quality', basis: 'Протокол № 2' }, why: 'quality, which takes the order on a protocol' },
  { effect: { ground: 'other' }, why: 'no basis in words' },
  { effect: { ground: 'mood', basis: 'Так решено' }, why: 'a ground that is not known' },
])('no exclusion: $why', async ({ effect }) => {
  await sign('inclusion', { centres: first! })
  expect(await prepare('exclusion', { centre: first!, ...effect })).toMatchObject({
    ok: false,
    refusal: 'effectRefused',
  })
})

test('exclusion keeps its ground; a later order stands in the way of an earlier one', async () => {
  await sign('inclusion', { centres: first! }, '2026-02-02')
  await sign('exclusion', { centre: first!, ground: 'other', basis: 'Решение учредителя от 27.02.2026 № 2' })
  const change = await db.registerChange.findFirstOrThrow({ where: { centreId: first!, kind: 'exclusion' } })
  expect(change.basis).toBe('Решение учредителя от 27.02.2026 № 2')
  const late = await prepare('suspension', { centre: first!, basis: 'Постановление' }, '2026-02-10')
  expect(JSON.stringify(late)).toContain('с 02.03.2026 уже действует другой приказ')
})

test('a new name of an organisation reaches every entry and its own row, on its day', async () => {
  await sign('inclusion', { centres: `${first} ${second}` })
  await sign(
    'renaming',
    { centre: first!, centreName: 'Дом у моря', organisationShortName: 'АНО «Море»' },
    '2026-03-10',
  )
  const { organisation } = await rows(first!)
  expect([(await rows(first!)).name, organisation.shortName]).not.toContain('Дом у моря')
  expect((await on(second!, '2026-03-10'))?.organisationShortName).toBe('АНО «Море»')
  await inTransaction((tx) => mirrorDay(tx, '2026-03-10'))
  expect(await rows(first!)).toMatchObject({ name: 'Дом у моря', organisation: { shortName: 'АНО «Море»' } })
  expect(await rows(second!)).toMatchObject({ name: 'Дом на горе' })
})

test('kinds of service are what the order names', async () => {
  await sign('inclusion', { centres: first! })
  expect(await prepare('services', { centre: first!, kinds: '' })).toMatchObject({ ok: false })
  await sign('services', { centre: first!, kinds: 'living physical' })
  expect((await on(first!, today))?.kinds).toEqual(['living', 'physical'])
})

test('a form of an order says what is wrong at each of its fields, and keeps what was typed', async () => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ title: 'О', text: '1.', fromOn: today, 'effect.ground': 'mood' }))
    data.set(name, value)
  data.set('operationId', '')
  const parsed = await readOrderForm('exclusion', data)
  if (parsed.ok) throw new Error('accepted')
  expect(parsed.form.problems).toMatchObject({
    'effect.centre': { key: 'choose' },
    'effect.ground': { key: 'choose' },
    'effect.basis': { key: 'required' },
  })
  expect(parsed.form.values['effect.ground']).toBe('mood')
})
