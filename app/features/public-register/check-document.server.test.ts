import { beforeAll, expect, test } from 'vitest'
import { db } from '../../../tests/support/with-database'
import { change, includedCentres } from '../../../tests/support/included-centres'
import { sealOf } from '~/features/documents/seal.server'
import { checkDocument } from './check-document.read.server'
import { gatherCentreExtract, gatherRegisterExtract } from './gather-extract.read.server'
import { makeExtract } from './make-extract.server'
import type { ExtractFacts } from './extract-facts'

const today = '2026-11-23'
let ids: { pier: string; house: string }
beforeAll(async () => {
  ids = await includedCentres()
})

async function given(facts: ExtractFacts): Promise<string> {
  const made = await makeExtract(facts, null)
  if (!made.ok) throw new Error(made.refusal)
  return made.code
}

test('an extract is genuine; what is otherwise today is named', async () => {
  const code = await given((await gatherCentreExtract(2, '2026-09-30'))!.facts)
  const checked = await checkDocument(code, today)
  expect(checked).toMatchObject({ kind: 'extract', isWhole: true, says: { number: 2, onDay: '2026-09-30' } })
  expect(checked?.kind === 'extract' && checked.now).toMatchObject({
    isThere: true,
    differences: [{ what: 'Состояние записи', then: 'включён' }],
  })
})

test('an extract of the whole register tells whose line has changed', async () => {
  const code = await given(await gatherRegisterExtract('all', today))
  expect(await checkDocument(code, today)).toMatchObject({ now: { isThere: true, differences: [] } })
  await change(ids.pier, 'own', today, { phone: '+7 (000) 200-55-55' })
  const checked = await checkDocument(code, today)
  expect(checked?.kind === 'extract' && checked.now.isThere && checked.now.differences).toMatchObject([{ what: '№ 1' }])
})

test('a row that was changed past the portal does not hold its seal', async () => {
  const code = await given((await gatherCentreExtract(1, '2026-11-01'))!.facts)
  const row = await db.registerExtract.findUniqueOrThrow({ where: { code } })
  await db.registerExtract.update({
    where: { code },
    data: { factsJson: row.factsJson.replace('Причал', 'Пригорок') },
  })
  expect(await checkDocument(code, today)).toMatchObject({ isWhole: false })
})

test('an unknown code says nothing', async () => {
  expect(await checkDocument('0000000000000000', today)).toBeNull()
})

test.each([
  { state: 'valid', from: '2026-01-01', until: '2027-01-01', said: 'valid' },
  { state: 'valid', from: '2026-01-01', until: '2026-11-23', said: 'valid', why: 'its last day' },
  { state: 'valid', from: '2026-01-01', until: '2026-11-22', said: 'expired' },
  { state: 'valid', from: '2026-11-24', until: '2027-11-23', said: 'notYet' },
  { state: 'suspended', from: '2026-01-01', until: '2026-02-01', said: 'suspended' },
  { state: 'withdrawn', from: '2026-01-01', until: '2027-01-01', said: 'withdrawn' },
  { state: 'superseded', from: '2026-01-01', until: '2027-01-01', said: 'superseded' },
])('a $state certificate until $until is $said', async ({ state, from, until, said }) => {
  const facts = { number: `${state}-${until}` }
  const centre = await db.centre.findUniqueOrThrow({ where: { id: ids.house } })
  const set = await db.criterionSet.upsert({
    where: { code_edition: { code: 'test', edition: 1 } },
    create: { code: 'test', edition: 1, title: 'Набор' },
    update: {},
  })
  const number = 1 + (await db.certification.count())
  const certification = await db.certification.create({
    data: {
      ...{ number, organisationId: centre.organisationId, centreId: centre.id, setId: set.id },
      ...{ kind: 'first', createdById: 'assessor' },
    },
  })
  await db.conformityCertificate.create({
    data: {
      ...{ number: facts.number, checkCode: `CODE${number}`, certificationId: certification.id, centreId: centre.id },
      ...{ issuedOn: from, validFromOn: from, validUntilOn: until, state, factsJson: JSON.stringify(facts) },
      seal: sealOf(facts),
    },
  })
  expect(await checkDocument(`CODE${number}`, today)).toMatchObject({
    kind: 'certificate',
    isWhole: true,
    certificate: { today: said, registerNumber: 2 },
  })
})
