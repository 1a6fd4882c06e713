import { expect, test } from 'vitest'
import { db, someOrganisation } from '../../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import { agreementForYear } from './agreement-for-year.server'

test('a paper about a year names the agreement of that year, not the one in force when it is written', async () => {
  const { id: organisationId } = await someOrganisation()
  const agree = (number: string, fromOn: string, untilOn: string | null) =>
    db.subsidyAgreement.create({ data: { organisationId, number, signedOn: fromOn, fromOn, untilOn, actDueDay: 6 } })
  await agree('1/2025', '2025-01-01', '2025-06-30')
  await agree('2/2025', '2025-07-01', '2025-12-31')
  await agree('1/2026', '2026-01-01', null)
  const numberOf = (year: number) =>
    inTransaction(async (tx) => (await agreementForYear(tx, organisationId, year)).number)
  expect(await numberOf(2025)).toBe('2/2025')
  expect(await numberOf(2026)).toBe('1/2026')
  expect(await numberOf(2030)).toBe('1/2026')
  await expect(numberOf(2024)).rejects.toMatchObject({ reason: 'noAgreement' })
})
