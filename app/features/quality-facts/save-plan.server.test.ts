import { beforeEach, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import { keepBytes } from '~/platform/files/stored-file.server'
import { bringCourseTerms } from '../clients/course-deadlines.server'
import { planOfCourse } from './plan-of-course.read.server'
import { savePlan, type PlanInput } from './save-plan.server'

let contractId: string
let clerk: ReturnType<typeof actorOf>
let made = 0

beforeEach(async () => {
  process.env.PORTAL_TODAY = '2026-03-10'
  const { id: organisationId } = await someOrganisation()
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId, userId: 'clerk' })
  const code = `К-${++made}`
  const person = { surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: '' }
  const client = await db.client.create({ data: { ...person, organisationId, code } })
  const contract = await db.serviceContract.create({
    data: {
      code,
      clientId: client.id,
      organisationId,
      number: '1',
      signedOn: '2026-03-02',
      plannedEndOn: '2026-08-28',
    },
  })
  contractId = contract.id
  await inTransaction((tx) => bringCourseTerms(tx, 'clerk', { ...contract, exit: null }))
})

const save = (over: Partial<PlanInput> = {}, actor = clerk) =>
  savePlan(actor, { contractId, version: null, madeOn: '2026-03-04', signedOn: null, file: null, ...over }, '')
const term = async () => {
  const found = await db.deadline.findFirstOrThrow({
    where: { ruleId: 'individual-programme', subjectId: contractId },
    include: { changes: { orderBy: { at: 'asc' } } },
  })
  const { status, closedOn, isLate, dueOn, changes } = found
  return { status, closedOn, isLate, dueOn, changes: changes.map(({ kind }) => kind) }
}

test('a plan in time closes its term; corrected to a later day it is late, and the term says so', async () => {
  expect(await term()).toMatchObject({ status: 'open', dueOn: '2026-03-04' })
  expect(await save()).toEqual({ ok: true })
  expect(await term()).toMatchObject({ status: 'closed', closedOn: '2026-03-04', isLate: false })
  expect(await planOfCourse(contractId)).toMatchObject({ standing: 'inTime', dueOn: '2026-03-04' })
  expect(await save({ version: 1, madeOn: '2026-03-05' })).toEqual({ ok: true })
  expect(await term()).toMatchObject({
    ...{ status: 'closed', closedOn: '2026-03-05', isLate: true },
    changes: ['opened', 'closed', 'reopened', 'closed'],
  })
  expect(await planOfCourse(contractId)).toMatchObject({ standing: 'late', plan: { version: 2 } })
  const told = await db.auditEvent.findMany({ where: { subjectId: contractId }, orderBy: { sequence: 'asc' } })
  expect(told.map(({ action }) => action)).toEqual(['plan.recorded', 'plan.corrected'])
})

test.each([
  { over: { madeOn: '2026-03-01' }, refusal: 'planBefore', field: 'madeOn' },
  { over: { madeOn: '2026-03-11' }, refusal: 'planInFuture', field: 'madeOn' },
  { over: { signedOn: '2026-03-03' }, refusal: 'signedBefore', field: 'signedOn' },
  { over: { signedOn: '2026-03-11' }, refusal: 'planInFuture', field: 'signedOn' },
  { over: { version: 1 }, refusal: 'stale', field: null },
  { over: { contractId: 'none' }, refusal: 'notFound', field: null },
] as const)('$over is refused: $refusal', async ({ over, refusal, field }) => {
  expect(await save(over)).toEqual({ ok: false, refusal, field })
  expect(await term()).toMatchObject({ status: 'open' })
})

test('on the day of the contract, and signed on the day on which it was made', async () => {
  expect(await save({ madeOn: '2026-03-02', signedOn: '2026-03-02' })).toEqual({ ok: true })
})

test('the ministry and another organisation record no plans', async () => {
  const other = actorOf({ roles: ['ngo-clerk'], organisationId: (await someOrganisation()).id })
  const refused = { ok: false, refusal: 'notFound', field: null }
  expect(await save({}, other)).toEqual(refused)
  expect(await save({}, actorOf({ roles: ['ministry-officer'] }))).toEqual(refused)
})

test('its file stays where a correction brings none', async () => {
  const kept = await keepBytes(new TextEncoder().encode('план'))
  await save({ file: { ...kept, name: 'план.pdf', mediaType: 'application/pdf' } })
  await save({ version: 1, signedOn: '2026-03-05' })
  expect(await planOfCourse(contractId)).toMatchObject({ plan: { signedOn: '2026-03-05', file: { name: 'план.pdf' } } })
})
