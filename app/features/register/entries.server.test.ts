import { beforeEach, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { change, order } from '../../../tests/support/included-centres'
import type { CardPatch } from './card'
import { confirmEntry, keepOwn } from './change-entry.server'
import { decideProposal, proposeChange } from './propose-change.server'
import { registerDiff } from './register-diff.read.server'
import { listEntries, registerQuery } from './register-list.read.server'
import { versionOn } from './register-version.read.server'
import { editOrganisation } from './save-organisation.server'

process.env.PORTAL_TODAY = '2026-03-02'
const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
let [centreId, organisationId] = ['', '']
let clerk = officer
let made = 0

beforeEach(async () => {
  await db.registerProposal.deleteMany()
  await db.registerVersion.deleteMany()
  await db.registerChange.deleteMany()
  const organisation = await someOrganisation()
  organisationId = organisation.id
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId, userId: 'clerk' })
  const number = ++made
  const row = { code: `R-${number}`, organisationId, name: 'Дом у реки', municipality: 'г. Яругинск' }
  centreId = (await db.centre.create({ data: { ...row, entry: { create: { number } } } })).id
  const card: CardPatch = {
    ...{
      number,
      status: 'included',
      centreName: 'Дом у реки',
      municipality: 'г. Яругинск',
      capacityMen: 6,
      phone: '1',
    },
    ...{ organisationName: organisation.name, organisationShortName: organisation.shortName },
    ...{ inn: organisation.inn, ogrn: organisation.ogrn },
  }
  await change(centreId, 'inclusion', '2025-01-01', card, await order())
})

const versionShown = async () => (await db.registerEntry.findUniqueOrThrow({ where: { centreId } })).version
const cardOn = async (day: string) => (await versionOn(centreId, day))?.card
const list = async (url: string, day = '2026-03-02') =>
  (await listEntries(officer, registerQuery(`http://portal.test/register?${url}`), day)).rows

test('an officer confirms from a day of the past; the version before stands until it, and the row follows', async () => {
  const asked = { centreId, fromOn: '2026-02-01', basis: 'Письмо', operationId: '' }
  const patch = { address: 'ул. Новая, д. 2', capacityWomen: 2 }
  expect(await confirmEntry(officer, { ...asked, version: await versionShown(), patch })).toEqual({ ok: true })
  expect([(await cardOn('2026-01-31'))?.address, (await cardOn('2026-02-01'))?.address]).toEqual([
    '',
    'ул. Новая, д. 2',
  ])
  expect(await db.centre.findUnique({ where: { id: centreId } })).toMatchObject({
    ...{ address: 'ул. Новая, д. 2', capacityCount: 8 },
  })
  const version = await versionShown()
  expect(await confirmEntry(officer, { ...asked, version, patch })).toEqual({ ok: false, refusal: 'nothing' })
  expect(await confirmEntry(officer, { ...asked, version: 1, patch })).toEqual({ ok: false, refusal: 'stale' })
  const later = { ...asked, version, patch: { address: 'x' }, fromOn: '2026-03-03' }
  expect(await confirmEntry(officer, later)).toEqual({ ok: false, refusal: 'inFuture' })
  expect(await confirmEntry(officer, { ...later, fromOn: '2024-12-31' })).toEqual({ ok: false, refusal: 'noCard' })
})

test('an organisation keeps its own telephone and places, and no other organisation’s', async () => {
  const asked = { centreId, patch: { phone: '2', freeMen: 3 }, operationId: '' }
  expect(await keepOwn(clerk, { ...asked, version: await versionShown() })).toEqual({ ok: true })
  expect(await cardOn('2026-03-02')).toMatchObject({ phone: '2', freeMen: 3 })
  const other = actorOf({ roles: ['ngo-clerk'], organisationId: (await someOrganisation()).id })
  expect(await keepOwn(other, { ...asked, version: await versionShown() })).toMatchObject({ refusal: 'notFound' })
  const ordered = { ...asked, patch: { address: 'x' }, version: await versionShown() }
  await expect(keepOwn(clerk, ordered)).rejects.toThrow('may not set address')
})

test('a proposal changes nothing until it is confirmed; one waits at a time; it is decided once', async () => {
  const asked = { centreId, patch: { capacityMen: 9 }, reason: 'Новый корпус', file: null, operationId: '' }
  const proposed = await proposeChange(clerk, asked)
  if (!proposed.ok) throw new Error(proposed.refusal)
  const { proposalId } = proposed
  expect(await proposeChange(clerk, asked)).toEqual({ ok: false, refusal: 'waiting' })
  expect((await cardOn('2026-03-02'))?.capacityMen).toBe(6)
  const decided = { proposalId, version: 1, fromOn: '2026-03-01', reason: '', operationId: '' }
  expect(await decideProposal(clerk, { ...decided, action: 'confirm' })).toMatchObject({ refusal: 'notFound' })
  expect(await decideProposal(officer, { ...decided, action: 'refuse' })).toMatchObject({ refusal: 'reasonNeeded' })
  expect(await decideProposal(officer, { ...decided, action: 'confirm' })).toEqual({ ok: true, proposalId })
  expect([(await cardOn('2026-02-28'))?.capacityMen, (await cardOn('2026-03-01'))?.capacityMen]).toEqual([6, 9])
  expect(await decideProposal(officer, { ...decided, action: 'confirm' })).toMatchObject({ refusal: 'wrongState' })

  const again = await proposeChange(clerk, { ...asked, patch: { capacityMen: 12 } })
  if (!again.ok) throw new Error(again.refusal)
  const withdrawn = { ...decided, proposalId: again.proposalId, action: 'withdraw' } as const
  expect(await decideProposal(officer, withdrawn)).toMatchObject({ refusal: 'notFound' })
  expect((await decideProposal(clerk, withdrawn)).ok).toBe(true)
})

test('names of an organisation in the register are the orders’; its head goes into its entries', async () => {
  const { code, version, ...row } = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  const facts = {
    ...row,
    inn: '3400000018',
    ogrn: '1023400000007',
    shortName: 'Иное',
    headName: 'Весёлая Нина',
    phone: '7',
  }
  expect((await editOrganisation(officer, { id: organisationId, code, version }, facts, '')).ok).toBe(true)
  const now = await db.organisation.findUniqueOrThrow({ where: { id: organisationId } })
  expect([now.shortName, now.headName, now.phone, now.inn]).toEqual([row.shortName, 'Весёлая Нина', '7', '3400000018'])
  expect(await cardOn('2026-03-02')).toMatchObject({ headName: 'Весёлая Нина', inn: '3400000018' })
  expect((await cardOn('2026-03-01'))?.headName).toBe('')
})

test('the register of a day is what stood on it; two days differ by what happened between them', async () => {
  await change(centreId, 'own', '2026-02-05', { phone: '2' })
  await change(centreId, 'confirmed', '2026-02-10', { address: 'ул. Новая' })
  await change(centreId, 'suspension', '2026-02-20', { status: 'suspended' }, await order())
  expect(await list('', '2024-12-31')).toEqual([])
  expect((await list('', '2026-02-15')).map(({ card }) => [card.status, card.phone])).toEqual([['included', '2']])
  expect((await list('state=suspended')).map(({ card }) => card.status)).toEqual(['suspended'])
  expect(await list('state=suspended', '2026-02-19')).toEqual([])
  expect(await list('q=дом+реки&who=women')).toEqual([])

  const diff = (from: string, to: string, withOwn = false) => registerDiff({ from, to, withOwn })
  const said = async (...asked: Parameters<typeof diff>) =>
    (await diff(...asked)).map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])
  expect(await said('2024-12-31', '2026-02-15')).toEqual([['included', []]])
  expect(await said('2026-02-01', '2026-02-15')).toEqual([['changed', ['address']]])
  expect(await said('2026-02-01', '2026-02-15', true)).toEqual([['changed', ['address', 'phone']]])
  expect(await said('2026-02-15', '2026-03-01')).toEqual([['suspended', []]])
  expect(await said('2026-02-21', '2026-03-01')).toEqual([])
})
