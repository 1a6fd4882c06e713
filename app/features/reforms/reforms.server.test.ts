import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { organisationWithRecords, type Fixture } from '../../../tests/support/two-organisations'
import { parseReform } from 'scoring/case/read-reform'
import { reformAsked, requireReform, withoutEmpty } from './reform-asked.read.server'
import { trialPage } from './trial-page.read.server'
import { caseLines } from './tried-cases.read.server'
import { tryOnOrganisation } from './tried-organisation.read.server'
import { tryOnYear } from './tried-year.read.server'

const approver = actorOf({ roles: ['ministry-approver'] })
const page = 'http://portal.test/reforms/try'
let one: Fixture
let another: Fixture

/** Each organisation has one client: a month of 50 001.00 without the eighth kind. */
beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-10'
  one = await organisationWithRecords(1)
  another = await organisationWithRecords(2)
})

const reform = (parameters: object, from = '2025-01-01') => {
  const read = parseReform(JSON.stringify({ schema: 'reform/1', title: 'Проект', from, parameters }))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
const tenth = reform({ missingKindsShare: '1/10' })
const lastEvent = () => db.auditEvent.findFirst({ orderBy: { sequence: 'desc' } })

describe('a reform tried on a year', () => {
  test('takes the latest settlement of each organisation, whatever its state, and stores nothing', async () => {
    const empty = await someOrganisation()
    const stored = await db.settlement.findMany()
    const tried = await tryOnYear(tenth, 2025)
    // 50 001.00 × 1/8 = 6 250.13; × 1/10 = 5 000.10
    const sums = { before: 625_013n, after: 500_010n, difference: -125_003n, outcome: 'gains', changedClients: 1 }
    expect(tried.rows).toMatchObject([
      { code: one.code, settlementId: one.settlementId, ...sums },
      { code: another.code, settlementId: another.settlementId, ...sums },
    ])
    expect(tried.totals).toMatchObject({
      settlements: 2,
      clawback: { before: 1_250_026n, after: 1_000_020n },
      organisations: { gains: 2, loses: 0, same: 0 },
      clients: { gains: 2, loses: 0, same: 0 },
    })
    expect(tried).toMatchObject({ approved: 2, withoutSettlement: 1, unread: [], unlikeSealed: [] })
    expect(await db.settlement.findMany()).toEqual(stored)
    await db.organisation.delete({ where: { id: empty.id } })
  })

  test('a case that cannot be read, and a sum that is not the sealed one, are named and not passed over', async () => {
    const { caseJson, clawbackKopecks } = await db.settlement.findUniqueOrThrow({ where: { id: one.settlementId } })
    const put = (data: object) => db.settlement.update({ where: { id: one.settlementId }, data })
    const { shortName } = await db.organisation.findUniqueOrThrow({ where: { code: one.code } })
    await put({ caseJson: '{}' })
    expect(await tryOnYear(tenth, 2025)).toMatchObject({ unread: [shortName], rows: [{ code: another.code }] })
    expect(await tryOnOrganisation(approver, tenth, 2025, one.code)).toBeNull()
    await put({ caseJson, clawbackKopecks: 1n })
    expect(await tryOnYear(tenth, 2025)).toMatchObject({ unlikeSealed: [shortName], totals: { settlements: 2 } })
    await put({ clawbackKopecks })
  })
})

describe('one organisation', () => {
  test('is opened client by client, and the journal is told', async () => {
    const tried = await tryOnOrganisation(approver, tenth, 2025, one.code)
    expect(tried).toMatchObject({
      settlementId: one.settlementId,
      sums: { before: 625_013n, after: 500_010n, difference: -125_003n, outcome: 'gains' },
      clients: [{ code: one.contractCode, before: 625_013n, after: 500_010n, difference: -125_003n, outcome: 'gains' }],
      indicators: [
        { id: 'groups', before: null, after: null, move: null, was: { denominator: 0, percent: null, amount: 0n } },
        { id: 'employment', was: { points: null } },
        { id: 'remission', was: { points: 0, amount: null } },
      ],
      margins: { missingKinds: [{ client: one.contractCode, month: '2025-03', amount: 625_013n }] },
    })
    expect(await lastEvent()).toMatchObject({
      ...{ action: 'reform.clientsRead', actorId: approver.userId },
      ...{ subjectType: 'Settlement', subjectId: one.settlementId, detailsJson: '{"year":2025,"count":1}' },
    })
  })

  test.each([
    { year: 2025, code: 'N-99', why: 'there is no such organisation' },
    { year: 2024, code: 'N-01', why: 'it has no settlement of the year' },
  ])('is missing: $why', async ({ year, code }) => {
    expect(await tryOnOrganisation(approver, tenth, year, code)).toBeNull()
  })
})

test('the cases of a year are lines with codes and no names, and their download is told to the journal', async () => {
  const lines: string[] = []
  for await (const line of await caseLines(approver, 2025)) lines.push(line)
  expect(lines.map((line) => (JSON.parse(line) as { organisation: { id: string } }).organisation.id)).toEqual([
    one.code,
    another.code,
  ])
  expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true)
  expect(lines.join('')).toContain(one.contractCode)
  expect(lines.join('')).not.toMatch(/Агеев|Пётр/)
  expect(await lastEvent()).toMatchObject({ action: 'reform.casesRead', detailsJson: '{"year":2025,"count":2}' })
})

describe('an address', () => {
  const trial = '?title=Draft&from=2025-01-01&missingKindsShare=1/10'

  test.each([
    { search: '', year: 2025, why: 'last year, which is the one being settled' },
    { search: '?year=2026', year: 2026, why: 'a year that can be settled' },
    { search: '?year=1999', year: 2025, why: 'a year before the payments is not one' },
  ])('is of $year: $why', async ({ search, year }) => {
    expect(await reformAsked(page + search)).toMatchObject({ year, years: [2026, 2025] })
  })

  test('without a reform it is the form alone; with one it is what comes of it', async () => {
    expect(await trialPage(page)).toMatchObject({ trial: null, state: null, isWithoutChange: false })
    expect(await trialPage(`${page}?from=2025-01-01`)).toMatchObject({ trial: null, isWithoutChange: true })
    const { trial: shown, query } = await trialPage(`${page}${trial}&sort=name&outcome=gains`)
    expect(query).toBe('title=Draft&from=2025-01-01&missingKindsShare=1%2F10')
    expect(shown).toMatchObject({
      ...{ title: 'Draft', shortages: [], changes: [{ kind: 'number', from: { ru: '1/8' }, to: { ru: '1/10' } }] },
      answer: { summary: { totals: { settlements: 2 } }, list: { total: 2, query: { sort: 'name' } } },
    })
  })

  test('a reform that comes too late for the year, and a year without settlements, have no answer and say why', async () => {
    const late = trial.replace('2025-01-01', '2026-01-01')
    expect((await trialPage(page + late)).trial).toMatchObject({ answer: 'not in force' })
    expect((await trialPage(`${page}${late}&year=2026`)).trial).toMatchObject({ answer: 'empty' })
  })

  test('that holds no reform leads back to the form', async () => {
    const answer: unknown = await requireReform(`${page}/reform?title=Draft&from=2025-13-01&q=x`).catch(
      (thrown) => thrown,
    )
    expect((answer as Response).headers.get('Location')).toBe('/reforms/try?title=Draft&from=2025-13-01')
    expect(await requireReform(page + trial)).toMatchObject({ year: 2025, document: { title: 'Draft' } })
  })

  test('is made short: what was left empty does not stand in it', () => {
    expect(withoutEmpty(`${page}?title=x&remissionMonths=&q=+`)).toBe('?title=x')
    expect(withoutEmpty(`${page}?title=x`)).toBeNull()
  })
})
