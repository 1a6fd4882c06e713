import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exitKindList } from 'scoring/settlement/exit-kinds'
import type { Band } from 'scoring/parameters/band-table'
import { readSnils } from '../../app/features/clients/snils'
import { innProblem, kppProblem, ogrnProblem } from '../../app/features/register/requisites'
import { roles } from '../../app/platform/permissions/roles'
import { testDatabase, type TestDatabase } from '../../tests/support/test-database'

let [demo, again]: (TestDatabase | undefined)[] = []
const db = () => demo!.db

/** As `npm run demo` does it: a process of its own, on a migrated database. */
const seed = (file: string) =>
  promisify(execFile)('node', ['--import', 'tsx', 'prisma/seed/main.ts'], {
    env: { ...process.env, DATABASE_FILE: file, PORTAL_TODAY: '' },
  })

beforeAll(async () => {
  ;[demo, again] = await Promise.all([testDatabase(), testDatabase()])
  await Promise.all([seed(demo.file), seed(again.file)])
  keepForJourneys(demo.file)
}, 240_000)
afterAll(async () => {
  await demo?.close()
  await again?.close()
})

/** In one run of all tests the journeys take this region, and build none of their own. */
function keepForJourneys(file: string): void {
  const folder = process.env.OPORA_DEMO_TEMPLATE
  if (!folder) return
  cpSync(dirname(file), join(folder, 'region'), { recursive: true })
  mkdirSync(join(folder, 'lock'))
  writeFileSync(join(folder, 'done'), '')
}

interface Result {
  indicators: Record<'groups' | 'employment' | 'remission', { band: Band | null }>
  clients: { lines: { rule: string; base: string; amount: string }[]; review: { rule: string }[] }[]
}

const settlements = (of: TestDatabase) =>
  of.db.settlement.findMany({
    orderBy: [{ organisation: { code: 'asc' } }, { year: 'asc' }, { number: 'asc' }],
    include: { organisation: { select: { code: true } } },
  })

const results = async () => (await settlements(demo!)).map(({ resultJson }) => JSON.parse(resultJson) as Result)

test('sixteen organisations, twelve of them with clients, over four hundred clients, each role, each kind of exit', async () => {
  expect(await db().organisation.count()).toBe(16)
  expect(await db().organisation.count({ where: { contracts: { some: {} } } })).toBe(12)
  expect(await db().client.count()).toBeGreaterThanOrEqual(400)
  const held = await db().userRole.findMany({ distinct: ['role'], select: { role: true } })
  expect(held.map(({ role }) => role).sort()).toEqual([...roles].sort())
  const exits = await db().exit.findMany({ distinct: ['kind'], select: { kind: true } })
  expect(exits.map(({ kind }) => kind).sort()).toEqual([...exitKindList].sort())
  expect(await db().serviceContract.count({ where: { code: { endsWith: '-2' } } })).toBe(1)
})

test.each(['groups', 'employment', 'remission'] as const)('%s: an organisation in each band', async (id) => {
  const bands = new Set((await results()).map(({ indicators }) => indicators[id].band))
  expect([...bands]).toEqual(expect.arrayContaining(['low', 'medium', 'high']))
})

test('one settlement returns nothing, one is under review, one repays an earlier year, one year is blocked', async () => {
  const rows = await settlements(demo!)
  const settled = (code: string, year: number) =>
    rows.filter((row) => row.organisation.code === code && row.year === year)
  expect(settled('N-01', 2025)).toMatchObject([{ status: 'approved', clawbackKopecks: 0n }])
  expect(settled('N-07', 2025)[0]?.openReviewCount).toBeGreaterThan(10)
  expect(settled('N-06', 2024).map(({ status }) => status)).toEqual(['superseded', 'approved'])
  expect(settled('N-11', 2025)).toEqual([])
  const clients = (await results()).flatMap((result) => result.clients)
  const left = clients.flatMap(({ lines }) => lines.filter(({ rule }) => rule === 'left-without-valid-reason'))
  expect(left.filter(({ base, amount }) => amount !== base)).not.toEqual([])
  const reviewed = new Set(clients.flatMap(({ review }) => review.map(({ rule }) => rule)))
  expect([...reviewed].sort()).toEqual(['left-without-valid-reason', 'missing-kinds'])
})

test('the register: each status that an order gives, state centres, and cards that changed over time', async () => {
  const versions = await db().registerVersion.findMany({ orderBy: { fromOn: 'asc' } })
  const now = versions.filter(({ untilOn }) => untilOn === null)
  // A new centre of an application has no card of the register before an order includes it.
  expect(now).toHaveLength(await db().centre.count({ where: { selections: { none: {} } } }))
  expect(new Set(now.map(({ status }) => status))).toEqual(
    new Set(['included', 'underQuestion', 'suspended', 'excluded', 'candidate']),
  )
  expect(new Set(now.map(({ ownership }) => ownership))).toEqual(new Set(['private', 'state', 'municipal']))
  const stood = (centre: string) =>
    versions.filter((version) => version.centreId === centre).map(({ status }) => status)
  const { id } = await db().centre.findUniqueOrThrow({ where: { code: 'R-003' } })
  expect(stood(id)).toEqual(['candidate', 'included', 'suspended', 'included', 'included', 'included'])
  const ordered = await db().registerChange.findMany({ where: { kind: 'inclusion' }, include: { paper: true } })
  expect(ordered.every(({ fromOn, paper }) => paper?.registeredOn === fromOn)).toBe(true)
  const { name, code } = await db().centre.findUniqueOrThrow({ where: { code: 'R-012' } })
  expect([code, name]).toEqual(['R-012', 'Дом у колодца'])
})

test('facts for the quality criteria: each field of study, an agreement that ran out, plans made late and lacking', async () => {
  const degrees = await db().staffDegree.findMany({ distinct: ['field'], select: { field: true } })
  expect(degrees.map(({ field }) => field).sort()).toEqual(['other', 'psychology', 'social-work', 'sociology'])
  const agreements = await db().medicalAgreement.findMany({ where: { isNarcology: true } })
  expect(new Set(agreements.map(({ untilOn }) => untilOn !== null && untilOn < '2026-11-23'))).toEqual(
    new Set([true, false]),
  )
  const terms = await db().deadline.findMany({ where: { ruleId: 'individual-programme', liveKey: { not: null } } })
  const plans = await db().rehabilitationPlan.findMany()
  const madeOn = new Map(plans.map((plan) => [plan.contractId, plan.madeOn]))
  expect(terms.every(({ subjectId, closedOn }) => (madeOn.get(subjectId) ?? null) === closedOn)).toBe(true)
  expect(terms.some(({ isLate }) => isLate)).toBe(true)
  expect(terms.some(({ closedOn }) => closedOn === null)).toBe(true)
})

test('acts of October stand in every state, and each signature occurs', async () => {
  const october = await db().serviceAct.findMany({ where: { month: '2026-10' }, select: { status: true } })
  expect(new Set(october.map(({ status }) => status))).toEqual(new Set(['accepted', 'submitted', 'returned', 'draft']))
  const proofs = await db().clientMonth.findMany({ distinct: ['signature'], select: { signature: true } })
  expect(proofs.map(({ signature }) => signature).sort()).toEqual(['signed', 'unsigned', 'waived'])
})

test('a whole month costs 15 000 to 30 000 roubles, and nothing is paid beside a stay', async () => {
  const tariffs = await db().tariff.findMany()
  for (const { unit, amountKopecks } of tariffs) {
    const [least, most] =
      unit === 'client-day' ? [28n * amountKopecks, 31n * amountKopecks] : [amountKopecks, amountKopecks]
    expect(least).toBeGreaterThanOrEqual(15_000_00n)
    expect(most).toBeLessThanOrEqual(30_000_00n)
  }
  const payments = await db().payment.findMany({ include: { contract: { include: { exit: true } } } })
  for (const { serviceMonth, paidOn, amountKopecks, contract } of payments) {
    expect(amountKopecks).toBeGreaterThan(0n)
    expect(serviceMonth >= contract.signedOn.slice(0, 7) && serviceMonth < paidOn.slice(0, 7)).toBe(true)
    expect(serviceMonth <= (contract.exit?.exitedOn ?? '9999').slice(0, 7)).toBe(true)
  }
})

test('requisites and numbers pass their checks, in ranges that were never issued', async () => {
  for (const { inn, ogrn, kpp } of await db().organisation.findMany()) {
    expect([innProblem(inn), ogrnProblem(ogrn), kppProblem(kpp!)]).toEqual([null, null, null])
    expect([inn.slice(0, 2), ogrn.slice(3, 5), kpp!.slice(0, 2)]).toEqual(['00', '00', '00'])
  }
  const numbers = (await db().client.findMany({ select: { snils: true } })).map(({ snils }) => snils!)
  expect(numbers.every((snils) => readSnils(snils) === snils && snils.startsWith('990'))).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('applications for the register stand in five states, one of them refused by its clause, with papers', async () => {
  const rows = await db().qualifyingSelection.findMany({ orderBy: { number: 'asc' } })
  expect(rows.map(({ number, status }) => [number, status])).toEqual([
    ...[
      [null, 'draft'],
      [1, 'refused'],
      [2, 'toAdmit'],
      [3, 'remarks'],
      [4, 'filed'],
    ],
  ])
  expect(rows.map(({ groundsJson }) => JSON.parse(groundsJson) as unknown[]).flat()).toMatchObject([
    { rule: 'admissible-taxes', clause: { ru: 'п. 4.15' } },
  ])
  const papers = await db().dossierPaper.findMany({ where: { uses: { some: {} } }, include: { file: true } })
  expect(papers.length).toBeGreaterThan(20)
  expect(papers.filter(({ file }) => file?.thumbnailHash)).not.toEqual([])
  const past = papers.filter(({ expiresOn }) => expiresOn !== null && expiresOn < '2026-11-23')
  expect(past.length).toBeGreaterThan(0)
})

test('two seedings give the same seals; a second run in the same database changes nothing', async () => {
  const sealsOf = async (of: TestDatabase) => (await settlements(of)).map(({ seal, caseJson }) => [seal, caseJson])
  expect(await sealsOf(demo!)).toEqual(await sealsOf(again!))
  const before = await db().auditEvent.count()
  await seed(demo!.file)
  expect(await db().auditEvent.count()).toBe(before)
})

test('a database that is in use is refused', async () => {
  const used = await testDatabase()
  await used.db.user.create({ data: { login: 'somebody', surname: 'Кто-то', givenName: 'Другой' } })
  await expect(seed(used.file)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('delete it') as string,
  })
  expect(await used.db.organisation.count()).toBe(0)
  await used.close()
})
