import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '~/platform/db/db.server'
import { coursePage } from '../clients/course.read.server'
import { searchPortal } from '../search/search.read.server'
import { acceptActs, assessAct } from './assess-act.server'
import { actEntries } from './act-entries.read.server'
import { actMonth } from './act-month.read.server'
import type { ActRow } from './act-row'
import { beginCorrection } from './begin-correction.server'
import { fillClientMonth } from './fill-client-month.server'
import { rowToken } from './row-token.server'
import { saveClientMonths } from './save-client-months.server'
import { storedRows } from './stored-rows.server'
import { submitAct } from './submit-act.server'

process.env.PORTAL_TODAY = '2026-04-04'
const today = '2026-04-04'
const month = '2026-03'
const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })

let organisation: Awaited<ReturnType<typeof someOrganisation>>
let other: typeof organisation
let clerk: ReturnType<typeof actorOf>
let contractId: string
let made = 0

async function someContract(organisationId: string): Promise<string> {
  const code = `К-${++made}`
  const client = await db.client.create({
    data: { code, organisationId, surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: '' },
  })
  const contract = await db.serviceContract.create({
    data: {
      code,
      clientId: client.id,
      organisationId,
      number: '1',
      signedOn: '2026-01-12',
      plannedEndOn: '2026-07-10',
    },
  })
  return contract.id
}

const row = (over: Partial<ActRow> = {}): ActRow => ({
  contractId,
  signature: 'signed',
  signedOn: '2026-03-31',
  witnesses: '',
  counts: new Map([
    ['1.3', 31],
    ['8.1', 31],
  ]),
  ...over,
})

const save = (rows: ActRow[], over: { month?: string; isWhole?: boolean } = {}) =>
  inTransaction((tx) => saveClientMonths(tx, clerk, { organisationId: organisation.id, month, today, rows, ...over }))

const latest = () =>
  db.serviceAct.findFirstOrThrow({ where: { organisationId: organisation.id, month }, orderBy: { number: 'desc' } })

const submit = async (operationId = '') =>
  submitAct(clerk, {
    organisationId: organisation.id,
    month,
    version: (await latest().catch(() => ({ version: 0 }))).version,
    operationId,
  })

const decide = async (decision: 'accept' | 'return' | 'reopen', reason = '', actor = officer) => {
  const { id, version } = await latest()
  return assessAct(actor, { actId: id, version, decision, reason, operationId: '' })
}

beforeAll(async () => {
  organisation = await someOrganisation()
  other = await someOrganisation()
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId: organisation.id, userId: 'clerk' })
  contractId = await someContract(organisation.id)
})

describe('a month’s act from the first row to its second version', () => {
  test('an empty month cannot be handed in', async () => {
    expect(await submit()).toEqual({ ok: false, refusal: 'empty' })
  })

  test('the first row begins the draft; the same row again changes nothing', async () => {
    expect(await save([row()])).toMatchObject({ ok: true, number: 1, changedCount: 1 })
    const before = await latest()
    expect(await save([row()])).toMatchObject({ ok: true, changedCount: 0 })
    expect((await latest()).version).toBe(before.version)
    const stored = await db.clientMonth.findFirstOrThrow({ where: { actId: before.id }, include: { lines: true } })
    expect(stored).toMatchObject({ kindsMask: 0b1000_0001, notDueMask: 0, lines: [{}, {}] })
  })

  test('somebody else’s client and a month to come are refused', async () => {
    const foreign = await someContract(other.id)
    expect(await save([row({ contractId: foreign })])).toEqual({ ok: false, refusal: 'unknownContract' })
    expect(await save([row()], { month: '2026-05' })).toEqual({ ok: false, refusal: 'futureMonth' })
  })

  test('two tabs on one client: the second is told', async () => {
    const shown = await storedRows(db, (await latest()).id)
    const version = rowToken(shown.get(contractId))
    const input = { organisationId: organisation.id, month, today, version, scan: null, operationId: '' }
    const first = row({ counts: new Map([['1.3', 30]]) })
    expect(await fillClientMonth(clerk, { ...input, row: first })).toEqual({ ok: true })
    expect(await fillClientMonth(clerk, { ...input, row: row() })).toEqual({ ok: false, refusal: 'stale' })
  })

  test('the ministry does not meet a draft', async () => {
    const entries = await actEntries(officer, 2026, today)
    expect(entries.find((entry) => entry.month === month)).toMatchObject({ state: 'empty', act: null, clientCount: 1 })
    expect((await actMonth(officer, organisation, month))?.shown).toBeNull()
    expect((await actMonth(clerk, organisation, month))?.state).toBe('draft')
    const found = async (actor: typeof clerk) => (await searchPortal(actor, `март 2026 ${organisation.code}`)).acts
    expect(await found(officer)).toEqual([])
    expect(await found(clerk)).toHaveLength(1)
    const inAct = async (actor: typeof clerk) =>
      (await coursePage(actor, contractId, today))?.months.find((one) => one.month === month)?.inAct
    expect(await inAct(officer)).toBeNull()
    expect(await inAct(clerk)).toMatchObject({ act: { status: 'draft' } })
  })

  test('names are for the organisation alone', async () => {
    const seen = async (actor: typeof clerk) => (await actMonth(actor, organisation, month))?.summary.clients[0]?.name
    expect(await seen(clerk)).toBe('Агеев\u00a0П.')
    expect(await seen(officer)).toBeNull()
  })

  test('handed in once, however often it is sent; then it cannot be changed', async () => {
    expect(await submit('send')).toEqual({ ok: true, number: 1 })
    expect(await submit('send')).toEqual({ ok: true, number: 1 })
    expect(await submit()).toEqual({ ok: false, refusal: 'wrongState' })
    expect(await save([row()])).toEqual({ ok: false, refusal: 'notEditable' })
    const version = rowToken((await storedRows(db, (await latest()).id)).get(contractId))
    const scan = { sha256: 'a'.repeat(64), sizeBytes: 5, name: 'скан.pdf', mediaType: 'application/pdf' }
    const input = { organisationId: organisation.id, month, today, version, scan, operationId: '' }
    expect(await fillClientMonth(clerk, { ...input, row: row() })).toEqual({ ok: false, refusal: 'notEditable' })
    expect(await db.storedFile.count()).toBe(0)
  })

  test('not assessed by the one who handed it in, nor returned without a reason, nor from a stale page', async () => {
    const same = actorOf({ roles: ['ministry-officer'], userId: 'clerk' })
    expect(await decide('accept', '', same)).toEqual({ ok: false, refusal: 'ownAct' })
    expect(await decide('return', '  ')).toEqual({ ok: false, refusal: 'reasonNeeded' })
    expect(await decide('reopen', 'x')).toEqual({ ok: false, refusal: 'wrongState' })
    const { id } = await latest()
    const stale = { actId: id, version: 1, decision: 'accept' as const, reason: '', operationId: '' }
    expect(await assessAct(officer, stale)).toEqual({ ok: false, refusal: 'stale' })
  })

  test('returned and corrected, it is a second version with the rows of the first', async () => {
    expect(await decide('return', 'нет подписи')).toEqual({ ok: true })
    const input = { organisationId: organisation.id, month, operationId: '' }
    expect(await beginCorrection(clerk, input)).toEqual({ ok: true })
    const second = await latest()
    expect(second).toMatchObject({ number: 2, status: 'draft' })
    expect((await storedRows(db, second.id)).get(contractId)?.counts).toEqual(new Map([['1.3', 30]]))
  })

  test('accepted, it is the only accepted one; reopened, it proves nothing until the next', async () => {
    await submit()
    expect(await decide('accept')).toEqual({ ok: true })
    const statuses = async () => (await db.serviceAct.findMany({ orderBy: { number: 'asc' } })).map((act) => act.status)
    expect(await statuses()).toEqual(['superseded', 'accepted'])
    expect(await decide('reopen', 'ошибка в числе')).toEqual({ ok: true })
    expect(await save([row()])).toMatchObject({ ok: true, number: 3 })
    await submit()
    const third = await latest()
    const accepted = await acceptActs(officer, { acts: [{ actId: third.id, version: third.version }], operationId: '' })
    expect(accepted).toMatchObject({ acceptedCount: 1, leftCount: 0 })
    expect(await statuses()).toEqual(['superseded', 'superseded', 'accepted'])
  })

  test('each change is in the journal, without a name', async () => {
    const events = await db.auditEvent.findMany({ where: { subjectType: 'ServiceAct' }, orderBy: { sequence: 'asc' } })
    expect(events.map((event) => event.action)).toEqual([
      'act.begun',
      'act.saved',
      'act.saved',
      'act.submitted',
      'act.returned',
      'act.begun',
      'act.submitted',
      'act.accepted',
      'act.reopened',
      'act.begun',
      'act.saved',
      'act.submitted',
      'act.accepted',
    ])
    expect(JSON.stringify(events)).not.toContain('Агеев')
  })
})

test('a month is not handed in before its last day', async () => {
  const input = { organisationId: organisation.id, month: '2026-04', version: 1, operationId: '' }
  expect(await submitAct(clerk, input)).toEqual({ ok: false, refusal: 'monthNotOver' })
})
