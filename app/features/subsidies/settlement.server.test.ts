import { beforeEach, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { approveSettlement } from './approve-settlement.server'
import { calculateSettlement } from './calculate-settlement.server'
import { decideReview, waiveAllKinds } from './decide-review.server'
import { readLine, readStatement } from './statement.read.server'
import { whyChanged } from './why-changed.read.server'

const all = 255
const withoutSocial = all & ~2

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })

let organisationId = ''
let serial = 0

beforeEach(async () => {
  serial++
  const organisation = await someOrganisation()
  organisationId = organisation.id
})

/** A course with one month, March 2025, paid 30 000.00 and proved by an accepted act. */
async function course(
  code: string,
  kindsMask: number,
  exit?: { exitedOn: string; kind: string; isConfirmed?: boolean; reason?: string },
) {
  const person = { organisationId, surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: '' }
  const client = await db.client.create({ data: { ...person, code: `${code}-${serial}` } })
  const contract = await db.serviceContract.create({
    data: {
      code: client.code,
      clientId: client.id,
      organisationId,
      number: '1',
      signedOn: '2025-01-20',
      plannedEndOn: '2025-07-18',
      exit: exit && { create: exit },
    },
  })
  const key = { organisationId_month_number: { organisationId, month: '2025-03', number: 1 } }
  const act = await db.serviceAct.upsert({
    where: key,
    update: {},
    create: { organisationId, month: '2025-03', number: 1, status: 'accepted' },
  })
  await db.clientMonth.create({
    data: { actId: act.id, contractId: contract.id, month: '2025-03', kindsMask, notDueMask: 0, signature: 'signed' },
  })
  await pay(contract.id, '2025-03', 3_000_000n)
  return contract
}

const pay = (contractId: string, serviceMonth: string, amountKopecks: bigint) =>
  db.payment.create({
    data: { organisationId, contractId, serviceMonth, paidOn: '2025-05-01', amountKopecks, documentNumber: 'п-1' },
  })

/** February paid for and proved without kind 2, of which nothing fell due in the first full month of the course. */
async function februaryWithoutSocial(contractId: string) {
  await db.serviceAct.create({
    data: {
      organisationId,
      month: '2025-02',
      number: 1,
      status: 'accepted',
      months: {
        create: {
          contractId,
          month: '2025-02',
          kindsMask: withoutSocial,
          notDueMask: 2,
          signature: 'signed',
        },
      },
    },
  })
  await pay(contractId, '2025-02', 2_800_000n)
}

const calculate = (operationId = '') => calculateSettlement(officer, { organisationId, year: 2025, operationId })

test('a month without kind 8 costs an eighth, and the line tells how', async () => {
  await course('К-1', all & ~128)
  const result = await calculate()
  if (!result.ok) throw new Error(JSON.stringify(result))
  const statement = await readStatement(result.settlementId)
  expect(statement?.head).toMatchObject({ subsidy: 3_000_000n, clawback: 375_000n, status: 'calculated', number: 1 })
  expect(statement?.isReproduced).toBe(true)
  const line = await readLine(result.settlementId, 0)
  expect(line?.ru.formula.replaceAll('\u00a0', ' ')).toBe('30 000,00 × 1/8 = 3 750,00 ₽')
  expect(line?.proof?.act.number).toBe(1)
  expect(line?.payments).toHaveLength(1)
})

test('a month paid for without an accepted act blocks, and is named', async () => {
  const contract = await course('К-2', all)
  await pay(contract.id, '2025-04', 2_000_000n)
  expect(await calculate()).toMatchObject({ ok: false, paidWithoutAct: [{ month: '2025-04', subsidy: 2_000_000n }] })
})

test('the same data give no second settlement, and the same form no second result', async () => {
  await course('К-3', all)
  const first = await calculate('form-1')
  const again = await calculate('form-1')
  expect(again).toEqual(first)
  expect(await calculate()).toMatchObject({ ok: true, isUnchanged: true })
})

test('who calculated cannot approve; another person can, once', async () => {
  await course('К-4', all)
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  expect(await approveSettlement(officer, result.settlementId)).toEqual({ ok: false, refusal: 'samePerson' })
  expect(await approveSettlement(approver, result.settlementId)).toEqual({ ok: true })
  expect(await approveSettlement(approver, result.settlementId)).toEqual({ ok: false, refusal: 'state' })
})

test('what stands under review blocks approval until an official has decided it', async () => {
  // Kind 2 falls due every second month from the contract day: 20.01 to 19.03, so it is due in March and not in February.
  const contract = await course('К-5', all)
  await februaryWithoutSocial(contract.id)
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  expect(await approveSettlement(approver, result.settlementId)).toEqual({ ok: false, refusal: 'openReview' })
  const item = {
    settlementId: result.settlementId,
    contractCode: contract.code,
    kind: 'social-environment',
    month: '2025-02',
    shown: '',
  }
  expect(await decideReview(officer, { ...item, decision: 'valid', reason: 'не то решение' })).toEqual({
    ok: false,
    refusal: 'unfit',
  })
  expect(await decideReview(officer, { ...item, month: '2025-07', decision: 'waive', reason: 'нет такой' })).toEqual({
    ok: false,
    refusal: 'notUnderReview',
  })
  expect(await decideReview(officer, { ...item, decision: 'charge', reason: 'услуга была в программе' })).toMatchObject(
    { ok: true, open: 1 },
  )
  const charged = await calculate()
  expect(charged.ok && (await readStatement(charged.settlementId))?.head).toMatchObject({
    clawback: 350_000n,
    number: 2,
  })
  expect((await readStatement(result.settlementId))?.head.status).toBe('replaced')
})

test('one reason waives every kind that did not fall due', async () => {
  const contract = await course('К-6', all)
  await februaryWithoutSocial(contract.id)
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  expect(await waiveAllKinds(officer, result.settlementId, 'п. 2.2')).toMatchObject({ ok: true, open: 0 })
  expect(await approveSettlement(approver, result.settlementId)).toEqual({ ok: true })
})

test('an exit under review is decided, and the whole subsidy returns after the new calculation', async () => {
  const contract = await course('К-7', all, { exitedOn: '2025-03-20', kind: 'not-listed', reason: 'переезд' })
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  const choice = {
    settlementId: result.settlementId,
    contractCode: contract.code,
    kind: 'exit',
    month: '',
    decision: 'not-valid' as const,
    shown: '',
    reason: 'п. 2.4.8',
  }
  expect(await decideReview(officer, choice)).toMatchObject({ ok: true })
  const next = await calculate()
  expect(next.ok && (await readStatement(next.settlementId))?.head.clawback).toBe(3_000_000n)
})

test('data that changed after the calculation are not approved; a new approval supersedes the old one', async () => {
  const contract = await course('К-8', all)
  const first = await calculate()
  if (!first.ok) throw new Error('blocked')
  await db.payment.updateMany({ where: { contractId: contract.id }, data: { amountKopecks: 3_100_000n } })
  expect(await approveSettlement(approver, first.settlementId)).toEqual({ ok: false, refusal: 'dataChanged' })
  const second = await calculate()
  if (!second.ok) throw new Error('blocked')
  expect(await approveSettlement(approver, second.settlementId)).toEqual({ ok: true })
  await db.clientMonth.updateMany({ where: { contractId: contract.id }, data: { kindsMask: 127 } })
  const third = await calculate()
  if (!third.ok) throw new Error('blocked')
  expect((await readStatement(second.settlementId))?.head.status).toBe('approved')
  expect(await approveSettlement(approver, third.settlementId)).toEqual({ ok: true })
  expect((await readStatement(second.settlementId))?.head.status).toBe('superseded')

  const { causes } = await whyChanged(first.settlementId, third.settlementId)
  // 30 000.00 became 31 000.00, which costs nothing by itself; then a month without the eighth kind: 31 000.00 / 8.
  expect(causes).toEqual([
    {
      what: {
        ru: 'Данные: услуги по месяцам, их подтверждение и то, что не причиталось',
        en: "Data: the months' services, their proof and what was not due",
      },
      amount: 387_500n,
      clients: [{ code: contract.code, amount: 387_500n }],
    },
  ])
})

test('three approvals at once are one, and the year keeps its approved settlement', async () => {
  await course('К-9', all)
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  const answers = await Promise.all([1, 2, 3].map(() => approveSettlement(approver, result.settlementId)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect((await readStatement(result.settlementId))?.head.status).toBe('approved')
})

test('a decision does not overwrite one that the page did not show', async () => {
  const contract = await course('К-10', all)
  await februaryWithoutSocial(contract.id)
  const result = await calculate()
  if (!result.ok) throw new Error('blocked')
  const item = {
    settlementId: result.settlementId,
    contractCode: contract.code,
    kind: 'social-environment',
    month: '2025-02',
  }
  expect(await decideReview(officer, { ...item, decision: 'charge', shown: '', reason: 'п. 2.2' })).toMatchObject({
    ok: true,
  })
  const late = await decideReview(officer, { ...item, decision: 'waive', shown: '', reason: 'п. 2.2' })
  expect(late).toEqual({ ok: false, refusal: 'stale' })
})
