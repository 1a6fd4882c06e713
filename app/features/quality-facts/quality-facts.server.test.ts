import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import type { FactKindId } from './closed-lists'
import { factKinds } from './fact-kinds.server'
import { factsPage } from './facts-page.read.server'
import { factToEdit, paperChoices } from './fact-form.read.server'
import { qualityFactsOn, withoutCodes } from './quality-facts-on.read.server'
import { receiveFact, type Where } from './receive-fact.server'

let organisation: { id: string; code: string; shortName: string }
let clerk: ReturnType<typeof actorOf>

beforeEach(async () => {
  process.env.PORTAL_TODAY = '2026-03-10'
  organisation = await someOrganisation()
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId: organisation.id, userId: 'clerk' })
})

const forms = {
  staff: { surname: 'Лугова', givenName: 'Анна', position: 'Психолог', employment: 'main', hiredOn: '2024-02-01' },
  degrees: { field: 'psychology', institution: 'Университет', diplomaNumber: '1', awardedOn: '2015-06-30' },
  courses: { title: 'Курс', institution: 'Институт', hoursCount: '72', endedOn: '2025-11-20' },
  agreements: { medicalName: 'Диспансер', isNarcology: 'on', number: '4', signedOn: '2025-01-09' },
  visits: { onDay: '2026-02-16', visitorPost: 'врач', purpose: 'осмотр' },
  programmes: { title: 'Программа', approvedOn: '2025-01-09', describesServices: 'on', describesTerms: 'on' },
} as const satisfies Record<FactKindId, Record<string, string>>

function formOf(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const own = (staffId: string | null = null): Where => ({ organisationId: organisation.id, staffId })
const send = (kind: FactKindId, over: Record<string, string> = {}, where: Where = own(), actor = clerk) =>
  receiveFact(actor, kind, where, formOf({ ...forms[kind], ...over }))
const memberId = async () => {
  await send('staff')
  return (await db.staffMember.findFirstOrThrow({ where: { organisationId: organisation.id } })).id
}
const paperOf = (organisationId: string, over = {}) =>
  db.dossierPaper.create({ data: { organisationId, kind: 'diploma', title: 'Диплом', addedById: 'clerk', ...over } })
const knows = async (day = '2026-03-10') =>
  Object.fromEntries((await qualityFactsOn(organisation.id, day)).map((one) => [one.criterion, one.knows]))

describe('keeping records', () => {
  test('of each kind: entered, found, corrected, each with its row of the journal', async () => {
    const staffId = await memberId()
    for (const kind of ['degrees', 'courses'] as const)
      expect(await send(kind, {}, own(staffId)), kind).toEqual({ ok: true })
    for (const kind of ['agreements', 'visits', 'programmes'] as const)
      expect(await send(kind), kind).toEqual({ ok: true })
    const added = await db.auditEvent.findMany({ where: { organisationId: organisation.id } })
    expect(added.map(({ action, subjectType }) => [action, subjectType])).toEqual(
      (['staff', 'degrees', 'courses', 'agreements', 'visits', 'programmes'] as const).map((kind) => [
        'qualityFact.added',
        factKinds[kind].subjectType,
      ]),
    )
    for (const { subjectType, subjectId } of added) {
      const kind = (Object.keys(factKinds) as FactKindId[]).find((one) => factKinds[one].subjectType === subjectType)!
      const found = await factToEdit(kind, organisation.id, subjectId)
      expect(found?.defaults, kind).toMatchObject(forms[kind])
      expect(await send(kind, { version: '1', isMistaken: 'on' }, { id: subjectId }), kind).toEqual({ ok: true })
      expect(await send(kind, { version: '1' }, { id: subjectId }), kind).toMatchObject({ say: 'common.form.stale' })
      expect(await factToEdit(kind, organisation.id, subjectId)).toMatchObject({ version: 2 })
    }
    expect(new Set(Object.values(await knows()))).toEqual(new Set(['unknown']))
  })

  test.each<{ kind: FactKindId; over: Record<string, string>; field: string; refusal: string }>([
    { kind: 'staff', over: { hiredOn: '2026-03-11' }, field: 'hiredOn', refusal: 'inFuture' },
    { kind: 'staff', over: { leftOn: '2024-01-31' }, field: 'leftOn', refusal: 'leftBefore' },
    { kind: 'agreements', over: { untilOn: '2025-01-08' }, field: 'untilOn', refusal: 'endsBefore' },
    { kind: 'visits', over: { onDay: '2026-03-11' }, field: 'onDay', refusal: 'inFuture' },
    { kind: 'programmes', over: { approvedOn: '2026-03-11' }, field: 'approvedOn', refusal: 'inFuture' },
    { kind: 'agreements', over: { paperId: 'no-such-paper' }, field: 'paperId', refusal: 'noPaper' },
  ])('$kind with $over is refused at $field', async ({ kind, over, field, refusal }) => {
    expect(await send(kind, over)).toMatchObject({
      ...{ ok: false, form: { problems: { [field]: { key: `qualityFacts.refusal.${refusal}` } } } },
    })
  })

  test('a paper is the organisation’s own and stands; one named before may stay', async () => {
    const [stranger, staffId] = [await someOrganisation(), await memberId()]
    const refused = { form: { problems: { paperId: { key: 'qualityFacts.refusal.noPaper' } } } }
    const [anothers, expired, good] = await Promise.all([
      paperOf(stranger.id),
      paperOf(organisation.id, { expiresOn: '2026-03-09' }),
      paperOf(organisation.id),
    ])
    expect(await send('degrees', { paperId: anothers.id }, own(staffId))).toMatchObject(refused)
    expect(await send('degrees', { paperId: expired.id }, own(staffId))).toMatchObject(refused)
    expect(await paperChoices('degrees', organisation.id, undefined)).toMatchObject([{ id: good.id }])
    expect(await send('degrees', { paperId: good.id }, own(staffId))).toEqual({ ok: true })
    await db.dossierPaper.update({ where: { id: good.id }, data: { isWithdrawn: true } })
    const { id } = await db.staffDegree.findFirstOrThrow({ where: { staffId } })
    expect(await send('degrees', { paperId: good.id, version: '1' }, { id })).toEqual({ ok: true })
    expect(await paperChoices('degrees', organisation.id, good.id)).toMatchObject([{ id: good.id }])
  })

  test('another organisation’s people, and those who only read, keep nothing', async () => {
    const staffId = await memberId()
    const refused = { ok: false, say: 'qualityFacts.refusal.notFound' }
    const stranger = await someOrganisation()
    const other = actorOf({ roles: ['ngo-clerk'], organisationId: stranger.id, userId: 'other' })
    const officer = actorOf({ roles: ['ministry-officer'] })
    for (const actor of [other, officer]) {
      expect(await send('staff', {}, own(), actor)).toMatchObject(refused)
      expect(await send('staff', { version: '1' }, { id: staffId }, actor)).toMatchObject(refused)
    }
    expect(await send('degrees', {}, { organisationId: stranger.id, staffId }, other)).toMatchObject(refused)
    expect(await factToEdit('staff', stranger.id, staffId)).toBeNull()
  })

  test('the same form sent twice keeps one record', async () => {
    await send('visits', { operationId: 'visit-once' })
    expect(await send('visits', { operationId: 'visit-once' })).toEqual({ ok: true })
    expect(await db.medicalVisit.count({ where: { organisationId: organisation.id } })).toBe(1)
  })
})

test('the page of facts: those who left stay below, and that the staff was shown is in the journal', async () => {
  await send('staff', { surname: 'Абрамцев', leftOn: '2025-12-30' })
  await send('staff')
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const page = await factsPage(officer, organisation, false)
  expect(page.staff.map(({ surname }) => surname)).toEqual(['Лугова', 'Абрамцев'])
  const read = await db.auditEvent.findMany({ where: { action: 'qualityFact.staffRead', actorId: 'officer' } })
  expect(read.map(({ subjectId, detailsJson }) => [subjectId, detailsJson])).toEqual([[organisation.id, '{"count":2}']])
  const assessor = actorOf({ roles: ['certification-assessor'] })
  expect((await factsPage(assessor, organisation, false)).plans).toBeNull()
})

describe('what is known on a day', () => {
  const course = async (code: string, signedOn: string, more: object = {}) => {
    const person = { surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: '' }
    const { id: organisationId } = organisation
    const client = await db.client.create({ data: { ...person, organisationId, code } })
    const data = { code, clientId: client.id, organisationId, number: code, signedOn, plannedEndOn: '2026-12-01' }
    return db.serviceContract.create({ data: { ...data, ...more } })
  }
  const plan = (madeOn: string) => ({ plan: { create: { madeOn, recordedById: 'clerk' } } })
  const left = (exitedOn: string) => ({ exit: { create: { exitedOn, kind: 'own-wish' } } })

  test('plans: two days after the contract, for those who are in the programme that day', async () => {
    await course('К-101', '2026-03-02', plan('2026-03-04'))
    await course('К-102', '2026-03-08')
    await course('К-103', '2026-01-12', left('2026-03-09'))
    expect(await knows()).toMatchObject({ 'individual-approach': 'yes', contract: 'yes' })
    expect(await knows('2026-03-11')).toMatchObject({ 'individual-approach': 'no' })
    // On the day of the exit the client is still there.
    const before = await qualityFactsOn(organisation.id, '2026-03-09')
    expect(before[5]).toMatchObject({ knows: 'no', lacking: [{ items: [{ text: 'К-103' }] }] })
    expect(JSON.stringify(withoutCodes(before))).not.toContain('К-103')
    expect(await knows('2026-01-11')).toMatchObject({ 'individual-approach': 'unknown', contract: 'unknown' })
  })

  test('the records of one organisation do not speak for another; what was entered by mistake does not speak', async () => {
    const staffId = await memberId()
    expect((await knows())['staff-education']).toBe('no')
    await send('degrees', {}, own(staffId))
    expect((await knows())['staff-education']).toBe('yes')
    await db.staffDegree.updateMany({ where: { staffId }, data: { isMistaken: true } })
    expect((await knows())['staff-education']).toBe('no')
    const stranger = await someOrganisation()
    expect((await qualityFactsOn(stranger.id, '2026-03-10'))[2]!.knows).toBe('unknown')
  })
})
