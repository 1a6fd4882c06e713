import { beforeEach, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../../tests/support/with-database'
import { approveSettlement } from '~/features/subsidies/approve-settlement.server'
import { calculateSettlement } from '~/features/subsidies/calculate-settlement.server'
import { approvedSettlement } from './sealed-settlement.server'
import { demandedAgain, yearAccount } from './year-account.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })
/** After all that happens here, on whatever day the test runs. */
const on = '9999-12-31'
const all = 255

let organisationId = ''
let contractId = ''

/** One client of two years: December 2024 without the eighth kind, January 2025 whole, gone without a valid reason. */
beforeEach(async () => {
  organisationId = (await someOrganisation()).id
  const person = { organisationId, surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: '' }
  const client = await db.client.create({ data: { ...person, code: `К-${organisationId}` } })
  const contract = await db.serviceContract.create({
    data: {
      ...{ code: client.code, clientId: client.id, organisationId, number: '1' },
      ...{ signedOn: '2024-12-01', plannedEndOn: '2025-05-29' },
      exit: { create: { exitedOn: '2025-01-31', kind: 'contract-breach' } },
    },
  })
  contractId = contract.id
  await month('2024-12', all & ~128, 2_400_000n)
  await month('2025-01', all, 1_600_000n)
})

async function month(serviceMonth: string, kindsMask: number, amountKopecks: bigint) {
  const done = { contractId, month: serviceMonth, kindsMask, notDueMask: 0, signature: 'signed' }
  await db.serviceAct.create({
    data: { organisationId, month: serviceMonth, number: 1, status: 'accepted', months: { create: done } },
  })
  const paid = { organisationId, contractId, serviceMonth, amountKopecks }
  await db.payment.create({ data: { ...paid, paidOn: '2025-02-10', documentNumber: `п-${serviceMonth}` } })
}

const comesBack = (amountKopecks: bigint, paidOn: string) =>
  db.repayment.create({
    data: { contractId, settlementYear: 2024, paidOn, amountKopecks, documentNumber: `в-${paidOn}` },
  })

async function settled(year: number): Promise<string> {
  const result = await calculateSettlement(officer, { organisationId, year, operationId: '' })
  if (!result.ok) throw new Error(JSON.stringify(result))
  expect(await approveSettlement(approver, result.settlementId)).toEqual({ ok: true })
  return result.settlementId
}

const accountOf = async (settlementId: string) => {
  const { opening, due, returned, closing, entries } = await yearAccount(
    db,
    await approvedSettlement(db, settlementId),
    on,
  )
  const contained = entries.find(({ document }) => document.startsWith('Требования прежних лет'))
  return { opening, due, returned, closing, contained: contained?.due ?? null }
}

const againIn = async (settlementId: string) => demandedAgain(db, await approvedSettlement(db, settlementId), on)

test('an eighth of the year before that has not come back is within the whole, and is owed once', async () => {
  await settled(2024)
  expect(await accountOf(await settled(2025))).toEqual({
    ...{ opening: 300_000n, due: 3_700_000n, returned: 0n, closing: 4_000_000n },
    contained: -300_000n,
  })
})

test('what came back of it later lessens what is owed', async () => {
  await settled(2024)
  const whole = await settled(2025)
  await comesBack(300_000n, '2026-03-01')
  expect(await accountOf(whole)).toMatchObject({ opening: 0n, due: 3_700_000n, closing: 3_700_000n })
})

test('an eighth that came back in time was taken off by the settlement itself', async () => {
  await settled(2024)
  await comesBack(300_000n, '2025-03-01')
  expect(await accountOf(await settled(2025))).toEqual({
    ...{ opening: 0n, due: 3_700_000n, returned: 0n, closing: 3_700_000n },
    contained: null,
  })
})

test('a letter that demands the whole says how much of it was demanded before, and nothing where it came back in time', async () => {
  expect(await againIn(await settled(2024))).toBe(0n)
  expect(await againIn(await settled(2025))).toBe(300_000n)
})

test('what came back before the whole was demanded is not demanded again', async () => {
  await settled(2024)
  await comesBack(300_000n, '2025-03-01')
  expect(await againIn(await settled(2025))).toBe(0n)
})
