import { beforeAll, expect, test } from 'vitest'
import { actorOf, db } from '../../../../tests/support/with-database'
import { allReadings } from 'scoring/readings'
import { submitPaper } from '../draft-steps.server'
import { signPaper } from '../sign-paper.server'
import { templateInForce } from '../template-in-force.read.server'
import { loadTemplate } from '../templates/load-template.server'
import './load-kinds.server'
import { editOrder, prepareOrder } from './prepare-order.server'
import { listOrders, orderQuery } from './order-list.read.server'
import type { OrderInput } from './order-input'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-03-02'
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

/** One of the choices of the reading that the tests decide. */
const option = Object.keys(allReadings['band-gap'].options)[0]!

const plain: OrderInput = {
  ...{ kind: 'other', title: 'О порядке', text: '1. Принимать акты.', fromOn: '2026-03-02' },
  ...{ effect: {}, cancelsId: null, amendsId: null },
}

const asked = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}

async function prepared(input: Partial<OrderInput>): Promise<string> {
  const made = await prepareOrder(officer, { ...plain, ...input }, '')
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.paperId
}

async function signed(input: Partial<OrderInput>): Promise<string> {
  const paperId = await prepared(input)
  expect(await submitPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  return paperId
}

test('a reading is decided by the order that chooses it, with its number and day, and not before', async () => {
  const input = { kind: 'reading', effect: { reading: `band-gap:${option}` }, fromOn: '2026-04-01' }
  const paperId = await prepared(input)
  expect(await db.readingDecision.count()).toBe(0)
  await submitPaper(officer, await asked(paperId))
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  const { numberText } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  expect(await db.readingDecision.findMany()).toMatchObject([
    { readingId: 'band-gap', option, number: numberText, decidedOn: '2026-03-02', fromOn: '2026-04-01' },
  ])

  const again = await prepareOrder(officer, { ...plain, ...input }, '')
  expect(again).toMatchObject({ ok: false, refusal: 'effectRefused' })
})

test('two orders for one day: the second is refused when it is signed, and takes no number', async () => {
  const same = { kind: 'reading', effect: { reading: `band-gap:${option}` }, fromOn: '2026-05-01' }
  const [first, second] = [await prepared(same), await prepared(same)]
  for (const id of [first, second]) await submitPaper(officer, await asked(id))
  expect(await signPaper(approver, await asked(first))).toEqual({ ok: true })
  const before = await db.numberSeries.findMany()
  expect(await signPaper(approver, await asked(second))).toMatchObject({ ok: false, refusal: 'effectRefused' })
  expect(await db.numberSeries.findMany()).toEqual(before)
})

test('a template waits for its order, comes in from its day, and goes when the order is cancelled', async () => {
  const file = { sha256: 'a'.repeat(64), sizeBytes: 1, name: 'форма.docx', mediaType: 'x' }
  await loadTemplate(officer, { kind: 'act-return', fromOn: null, basis: '' }, file, '')
  const { id: template } = await db.paperTemplate.findFirstOrThrow()
  expect(await templateInForce('act-return', '2026-12-31')).toBeNull()

  const paperId = await signed({ kind: 'paper-template', effect: { template }, fromOn: '2026-03-10' })
  expect(await templateInForce('act-return', '2026-03-09')).toBeNull()
  expect(await templateInForce('act-return', '2026-03-10')).toMatchObject({ id: template })

  const cancelling = await signed({ title: 'Об отмене приказа', cancelsId: paperId })
  expect(await templateInForce('act-return', '2026-12-31')).toBeNull()
  const { rows } = await listOrders(orderQuery('http://portal.test/orders?state=cancelled'))
  expect(rows.map((row) => [row.id, row.isCancelled])).toEqual([[paperId, true]])

  const twice = await prepareOrder(officer, { ...plain, cancelsId: paperId }, '')
  expect(twice).toMatchObject({ ok: false, refusal: 'notCancellable' })
  expect(cancelling).not.toBe(paperId)
})

test('an order is not cancelled from a day that has not come, nor before it is signed itself', async () => {
  const [draft, standing] = [await prepared({}), await signed({})]
  const later = await prepareOrder(officer, { ...plain, cancelsId: standing, fromOn: '2026-03-03' }, '')
  expect(later).toMatchObject({ ok: false, refusal: 'inFuture' })
  expect(await prepareOrder(officer, { ...plain, cancelsId: draft }, '')).toMatchObject({ refusal: 'notCancellable' })
})

test('a draft is changed, a signed order is not', async () => {
  const paperId = await prepared({})
  const input = { ...plain, title: 'О другом порядке' }
  expect(await editOrder(officer, { ...(await asked(paperId)), input })).toEqual({ ok: true })
  expect(await db.paper.findUnique({ where: { id: paperId } })).toMatchObject({ title: 'О другом порядке' })
  await submitPaper(officer, await asked(paperId))
  await signPaper(approver, await asked(paperId))
  expect(await editOrder(officer, { ...(await asked(paperId)), input })).toEqual({ ok: false, refusal: 'wrongState' })
})
