import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { irkutsk29 } from 'scoring/certification/irkutsk-29'
import { submitPaper } from '../documents/draft-steps.server'
import { prepareOrder } from '../documents/orders/prepare-order.server'
import { signPaper } from '../documents/sign-paper.server'
import { loadShippedSet } from './load-shipped-set.server'
import { scoringSetOf, setByEdition, setById, setInForce } from './set-in-force.read.server'
import { effectOfSet } from './set-order.server'

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

const asked = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}

const orderOf = (effect: Record<string, string>, fromOn: string) => ({
  ...{ kind: 'criterion-set', title: 'Об утверждении критериев', text: '1. Утвердить.', fromOn, effect },
  ...{ cancelsId: null, amendsId: null },
})

const prepare = async (setId: string, fromOn: string) =>
  prepareOrder(officer, orderOf({ set: effectOfSet((await setById(setId))!) }, fromOn), '')

async function prepared(setId: string, fromOn: string): Promise<string> {
  const made = await prepare(setId, fromOn)
  if (!made.ok) throw new Error(JSON.stringify(made))
  await submitPaper(officer, await asked(made.paperId))
  return made.paperId
}

async function approved(setId: string, fromOn: string): Promise<string> {
  const paperId = await prepared(setId, fromOn)
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  return paperId
}

async function cancelled(cancelsId: string): Promise<void> {
  const made = await prepareOrder(officer, { ...orderOf({}, '2026-03-02'), kind: 'other', cancelsId }, '')
  if (!made.ok) throw new Error(JSON.stringify(made))
  await submitPaper(officer, await asked(made.paperId))
  expect(await signPaper(approver, await asked(made.paperId))).toEqual({ ok: true })
}

async function draftEdition(edition: number): Promise<string> {
  const { id } = await db.criterionSet.create({
    data: {
      ...{ code: 'irkutsk-29', edition, title: 'Критерии', status: 'draft' },
      criteria: {
        create: {
          ...{ criterion: 'charter', position: 1, isMain: true, isStandIn: false },
          ...{ title: 'Устав', text: 'наличие устава', source: 'Положение, п. 1' },
        },
      },
    },
  })
  return id
}

const standing = async () =>
  (await db.criterionSet.findMany({ orderBy: { edition: 'asc' } })).map(
    ({ edition, status, fromOn }) => `${edition} ${status} ${fromOn}`,
  )

let shipped = ''

test('the set that ships is loaded once, as a draft that nobody is certified by', async () => {
  const first = await loadShippedSet(officer, '')
  expect(await loadShippedSet(officer, '')).toEqual({ ...first, isNew: false })
  shipped = first.ok ? first.id : ''
  const set = (await setByEdition('irkutsk-29', 1))!
  expect(set).toMatchObject({ id: shipped, status: 'draft', fromOn: null, createdById: null })
  expect(set.criteria.filter(({ main }) => main)).toHaveLength(10)
  expect(set.criteria.filter(({ standIn }) => standIn)).toHaveLength(19)
  expect(set.criteria.every(({ text, source }) => text !== '' && source !== '')).toBe(true)
  expect(await setInForce('2026-12-31')).toBeNull()
})

test('scoring takes the rows for the very set that it ships', async () => {
  const set = scoringSetOf((await setById(shipped))!)
  expect(set).toEqual({ id: irkutsk29.id, criteria: irkutsk29.criteria.map(({ id, main }) => ({ id, main })) })
})

test('an order signed by another person brings an edition in from its day, and not before', async () => {
  const paperId = await prepared(shipped, '2026-03-10')
  expect(await setInForce('2026-12-31')).toBeNull()
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  expect(await setInForce('2026-03-09')).toBeNull()
  expect(await setInForce('2026-03-10')).toMatchObject({ edition: 1, status: 'approved', orderPaperId: paperId })
})

test('the next edition ends the one before by its own first day; its cancellation restores that', async () => {
  const second = await draftEdition(2)
  const paperId = await approved(second, '2026-06-01')
  expect(await standing()).toEqual(['1 retired 2026-03-10', '2 approved 2026-06-01'])
  expect(await setInForce('2026-05-31')).toMatchObject({ edition: 1 })
  expect(await setInForce('2026-06-01')).toMatchObject({ edition: 2 })
  await cancelled(paperId)
  expect(await standing()).toEqual(['1 approved 2026-03-10', '2 draft null'])
  expect(await setInForce('2026-06-01')).toMatchObject({ edition: 1 })
})

test('an edition by which a centre was examined is shelved by the cancellation: its text stays', async () => {
  const second = (await setByEdition('irkutsk-29', 2))!.id
  const paperId = await approved(second, '2026-07-01')
  const organisation = await someOrganisation()
  const centre = await db.centre.create({
    data: { code: 'R-001', organisationId: organisation.id, name: 'Причал', municipality: 'Город' },
  })
  await db.certification.create({
    data: {
      ...{ number: 1, organisationId: organisation.id, centreId: centre.id, setId: second },
      ...{ kind: 'first', createdById: 'officer' },
    },
  })
  await cancelled(paperId)
  expect(await standing()).toEqual(['1 approved 2026-03-10', '2 retired null'])
  expect(await setInForce('2026-07-01')).toMatchObject({ edition: 1 })
})

test.each([
  {
    why: 'the edition was changed after the order had been prepared',
    spoil: (id: string) => db.criterionSet.update({ where: { id }, data: { version: { increment: 1 } } }),
  },
  {
    why: 'a criterion has lost its text',
    spoil: (id: string) => db.setCriterion.updateMany({ where: { setId: id }, data: { text: '' } }),
  },
  {
    why: 'it is approved already',
    spoil: (id: string) => db.criterionSet.update({ where: { id }, data: { status: 'approved' } }),
  },
])('an order is not signed where $why', async ({ spoil }) => {
  const id = await draftEdition(3)
  const paperId = await prepared(id, '2026-09-01')
  await spoil(id)
  expect(await signPaper(approver, await asked(paperId))).toMatchObject({ ok: false, refusal: 'effectRefused' })
  await db.setCriterion.deleteMany({ where: { setId: id } })
  await db.criterionSet.delete({ where: { id } })
})

test('an order is not prepared for a day that another edition has, nor without a choice', async () => {
  const third = await draftEdition(3)
  expect(await prepare(third, '2026-03-10')).toMatchObject({ ok: false, refusal: 'effectRefused' })
  expect(await prepare(third, '2026-03-09')).toMatchObject({ ok: false, refusal: 'effectRefused' })
  expect(await prepareOrder(officer, orderOf({}, '2026-09-01'), '')).toMatchObject({ refusal: 'effectRefused' })
})
