import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { agreementOn, tariffOn } from './agreements.read.server'
import { organisationOptions } from './organisations.read.server'
import { saveAgreement, type AgreementFacts } from './save-agreement.server'
import { createOrganisation, editOrganisation, type OrganisationFacts } from './save-organisation.server'

const officer = actorOf({ roles: ['ministry-officer'] })
const facts = (over: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  ...{ name: 'Фонд «Ёлка»', shortName: 'Фонд «Ёлка»', legalForm: '', inn: '3400000032', ogrn: '1023400000007' },
  ...{ kpp: null, headName: '', phone: '', email: '', address: '' },
  ...over,
})

beforeEach(async () => {
  await db.tariff.deleteMany()
  await db.subsidyAgreement.deleteMany()
  await db.organisation.deleteMany()
})

test('an organisation gets the next code of the region, and its name is found without ё and quotes', async () => {
  await someOrganisation({ code: 'N-07' })
  expect(await createOrganisation(officer, facts(), '')).toEqual({ ok: true, code: 'N-08' })
  const row = await db.organisation.findUniqueOrThrow({ where: { code: 'N-08' } })
  expect(row.searchText).toContain('фонд елка')
})

test('one ИНН is one organisation; a stale edit changes nothing', async () => {
  await createOrganisation(officer, facts(), '')
  expect(await createOrganisation(officer, facts(), '')).toEqual({ ok: false, refusal: 'innTaken' })
  const { id, code } = await db.organisation.findFirstOrThrow()
  const shown = { id, code, version: 1 }
  expect((await editOrganisation(officer, shown, facts({ phone: '1' }), '')).ok).toBe(true)
  expect(await editOrganisation(officer, shown, facts({ phone: '2' }), '')).toEqual({ ok: false, refusal: 'stale' })
  expect((await db.organisation.findFirstOrThrow()).phone).toBe('1')
})

test('a form sent twice enters one organisation; a refused one may be corrected and sent again', async () => {
  const first = await createOrganisation(officer, facts(), 'operation-1')
  expect(await createOrganisation(officer, facts(), 'operation-1')).toEqual(first)
  expect((await createOrganisation(officer, facts(), 'operation-2')).ok).toBe(false)
  expect((await createOrganisation(officer, facts({ inn: '3400000018' }), 'operation-2')).ok).toBe(true)
  expect(await db.organisation.count()).toBe(2)
})

test('a person of an organisation is offered their own alone', async () => {
  const own = await someOrganisation()
  await someOrganisation()
  const clerk = actorOf({ roles: ['ngo-clerk'], organisationId: own.id })
  expect((await organisationOptions(clerk)).map((one) => one.code)).toEqual([own.code])
  expect(await organisationOptions(officer)).toHaveLength(2)
})

describe('agreements', () => {
  const agreement = (over: Partial<AgreementFacts> = {}): AgreementFacts => ({
    ...{ number: '14', signedOn: '2025-12-20', fromOn: '2026-01-01', untilOn: '2026-12-31', actDueDay: 6 },
    tariffs: [
      { fromOn: '2026-01-01', unit: 'client-day', amountKopecks: 83_337n },
      { fromOn: '2026-07-01', unit: 'client-month', amountKopecks: 2_500_050n },
    ],
    ...over,
  })

  test('the tariff of a day is the latest that has begun', async () => {
    const { id } = await someOrganisation()
    await saveAgreement(officer, id, null, agreement(), '')
    expect((await tariffOn(id, '2026-06-30'))?.amountKopecks).toBe(83_337n)
    expect((await tariffOn(id, '2026-07-01'))?.unit).toBe('client-month')
    expect(await tariffOn(id, '2027-01-01')).toBeNull()
    expect((await agreementOn(id, '2026-12-31'))?.actDueDay).toBe(6)
  })

  test.each([
    { refusal: 'overlaps', over: { fromOn: '2026-12-31', untilOn: null, tariffs: [day('2026-12-31')] } },
    { refusal: 'untilBeforeFrom', over: { fromOn: '2027-02-01', untilOn: '2027-01-31' } },
    { refusal: 'tariffOutside', over: { fromOn: '2027-01-01', untilOn: null, tariffs: [day('2026-12-31')] } },
    { refusal: 'noTariffAtStart', over: { fromOn: '2027-01-01', untilOn: null, tariffs: [day('2027-01-02')] } },
  ])('refused: $refusal', async ({ refusal, over }) => {
    const { id } = await someOrganisation()
    await saveAgreement(officer, id, null, agreement(), '')
    expect(await saveAgreement(officer, id, null, agreement(over), '')).toEqual({ ok: false, refusal })
  })
})

function day(fromOn: string) {
  return { fromOn, unit: 'client-day' as const, amountKopecks: 100n }
}
