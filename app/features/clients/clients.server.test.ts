import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import type { ListQuery } from '~/platform/lists/list-query'
import { listCourses } from './course-list.read.server'
import { createClientIn, type ClientInput } from './create-client.server'
import { createContractIn } from './create-contract.server'
import { decideExit } from './decide-exit.server'
import { editCourseIn } from './edit-course.server'
import { openName } from './open-name.server'
import { recordExitIn, type ExitInput } from './record-exit.server'
import { recordRepaymentIn } from './record-repayment.server'
import { saveAftercareIn, type AftercareInput } from './save-aftercare.server'

const today = '2026-11-23'
const officer = actorOf({ roles: ['ministry-officer'] })
let own: { id: string; code: string }
let other: { id: string; code: string }
let clerk: ReturnType<typeof actorOf>

beforeAll(async () => {
  own = await someOrganisation()
  other = await someOrganisation()
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId: own.id })
})

let number = 0
function input(
  over: { surname?: string; signedOn?: string; organisationId?: string; snils?: string } = {},
): ClientInput {
  const signedOn = over.signedOn ?? '2026-03-10'
  const surname = over.surname ?? `Ежов${++number}`
  return {
    organisationId: over.organisationId ?? own.id,
    person: { surname, givenName: 'Егор', patronymic: null, bornOn: '1990-05-04', snils: over.snils ?? null },
    contract: { number: `${++number}/26`, signedOn, plannedEndOn: '2026-12-31', centreId: null },
  }
}
const create = (over?: Parameters<typeof input>[0], actor = officer) =>
  inTransaction((tx) => createClientIn(tx, actor, input(over), today))

async function created(over?: Parameters<typeof input>[0]) {
  const result = await create(over)
  if (!result.ok) throw new Error(result.refusal)
  return result
}

const exit = (contractId: string, over: Partial<ExitInput>, actor = officer) =>
  inTransaction((tx) =>
    recordExitIn(
      tx,
      actor,
      {
        exitedOn: '2026-06-20',
        kind: 'completed',
        reason: null,
        isConfirmed: false,
        papers: '',
        version: null,
        ...over,
        contractId,
      },
      today,
    ),
  )

const contractAt = (signedOn: string, over = {}) => ({
  number: 'б/н',
  signedOn,
  plannedEndOn: signedOn,
  centreId: null,
  ...over,
})

describe('clients and contracts', () => {
  test('codes go on through the region, past four digits too; a second course adds its number', async () => {
    const first = await created()
    const second = await created({ organisationId: other.id })
    expect([first.contractCode, second.contractCode]).toEqual(['К-0001', 'К-0002'])
    await exit(first.contractId, {})
    const again = await inTransaction((tx) =>
      createContractIn(tx, officer, { clientId: first.clientId, contract: contractAt('2026-08-01') }, today),
    )
    expect(again).toMatchObject({ ok: true, contractCode: 'К-0001-2' })
    await db.client.update({ where: { id: second.clientId }, data: { code: 'К-9999' } })
    await db.client.update({ where: { id: first.clientId }, data: { code: 'К-10000' } })
    expect(await create()).toMatchObject({ contractCode: 'К-10001' })
    await db.client.update({ where: { id: first.clientId }, data: { code: 'К-0001' } })
    await db.client.update({ where: { id: second.clientId }, data: { code: 'К-0002' } })
    await db.client.updateMany({ where: { code: 'К-10001' }, data: { code: 'К-0003' } })
  })

  test('a person is one client of an organisation, by name and birth or by СНИЛС', async () => {
    const known = await created({ surname: 'Синицын', snils: '112-233-445 95' })
    expect(await create({ surname: 'Синицын' })).toMatchObject({
      refusal: 'knownPerson',
      contractCode: known.contractCode,
    })
    expect(await create({ surname: 'Снегирёв', snils: '11223344595' })).toMatchObject({ refusal: 'knownPerson' })
    expect(await create({ surname: 'Синицын', organisationId: other.id })).toMatchObject({ ok: true })
    const opened = await db.auditEvent.count({ where: { action: 'client.nameOpened', subjectId: known.clientId } })
    expect(opened).toBe(2)
  })

  test.each([
    { signedOn: '2026-11-24', refusal: 'contractInFuture' },
    { signedOn: '2018-06-12', refusal: 'contractBeforeOrder' },
    { snils: '1', refusal: 'wrongSnils' },
  ])('refused: $refusal', async ({ refusal, ...over }) => {
    expect(await create(over)).toEqual({ ok: false, refusal })
  })

  test('a new course begins only after the earlier one has ended', async () => {
    const { clientId } = await created()
    const result = await inTransaction((tx) =>
      createContractIn(tx, officer, { clientId, contract: contractAt('2026-09-01') }, today),
    )
    expect(result).toEqual({ ok: false, refusal: 'earlierCourseOpen' })
  })

  test('an edit that is stale, or that would leave paid months before the contract, changes nothing', async () => {
    const { contractId } = await created()
    await db.payment.create({
      data: {
        ...{ organisationId: own.id, contractId, serviceMonth: '2026-03', paidOn: '2026-04-20' },
        ...{ amountKopecks: 100n, documentNumber: '1' },
      },
    })
    const edit = (version: number, signedOn: string) =>
      inTransaction((tx) =>
        editCourseIn(tx, officer, { contractId, contract: contractAt(signedOn), version, person: null }, today),
      )
    expect(await edit(2, '2026-03-01')).toEqual({ ok: false, refusal: 'stale' })
    expect(await edit(1, '2026-04-01')).toEqual({ ok: false, refusal: 'contractAfterMonths' })
    expect(await edit(1, '2026-03-01')).toEqual({ ok: true })
  })
})

describe('exits', () => {
  test.each([
    { over: { exitedOn: '2026-11-24' }, refusal: 'exitInFuture' },
    { over: { exitedOn: '2026-03-09' }, refusal: 'exitBeforeContract' },
    { over: { version: 1 }, refusal: 'stale' },
    { over: { kind: 'not-listed' as const }, refusal: 'reasonMissing' },
  ])('refused: $refusal', async ({ over, refusal }) => {
    const { contractId } = await created()
    expect(await exit(contractId, over)).toEqual({ ok: false, refusal })
  })

  test('whether papers are there, and what an official has decided, is not the organisation’s to change', async () => {
    const { contractId } = await created()
    const ill = { kind: 'illness-hospitalised' as const }
    expect(await exit(contractId, { ...ill, isConfirmed: true }, clerk)).toEqual({ ok: false, refusal: 'officialOnly' })
    expect(await exit(contractId, ill, clerk)).toEqual({ ok: true, version: 1 })
    const choice = { contractId, decision: 'not-valid' as const, version: 1 }
    expect(await decideExit(officer, { ...choice, reason: ' ' }, '')).toMatchObject({
      refusal: 'decisionReasonMissing',
    })
    expect(await decideExit(officer, { ...choice, reason: 'ответ больницы' }, '')).toEqual({ ok: true, version: 2 })
    expect(await exit(contractId, { ...ill, version: 2 }, clerk)).toMatchObject({ refusal: 'officialOnly' })
    expect(await exit(contractId, { ...ill, isConfirmed: true, version: 2 })).toMatchObject({
      refusal: 'decisionNotAllowed',
    })
    expect(await decideExit(officer, { contractId, decision: null, reason: 'ошибка', version: 2 }, '')).toMatchObject({
      ok: true,
    })
    expect(await exit(contractId, { ...ill, isConfirmed: true, version: 3 })).toMatchObject({ ok: true })
    expect(await decideExit(officer, { ...choice, reason: 'поздно', version: 4 }, '')).toMatchObject({
      refusal: 'decisionNotNeeded',
    })
  })
})

describe('after the course', () => {
  const save = (facts: Omit<AftercareInput, 'contractId'>, contractId: string) =>
    inTransaction((tx) => saveAftercareIn(tx, clerk, { ...facts, contractId }, today))

  test('facts count for a completed course, in its own months and years', async () => {
    const { contractId } = await created()
    const statement = (month: string) => ({ statements: [{ month, signedBy: 'ngo-head' as const }] })
    expect(await save(statement('2026-07'), contractId)).toEqual({ ok: false, refusal: 'notCompleted' })
    await exit(contractId, {})
    expect(await save(statement('2026-06'), contractId)).toEqual({ ok: false, refusal: 'statementOutsideWindow' })
    expect(await save(statement('2026-12'), contractId)).toEqual({ ok: false, refusal: 'statementInFuture' })
    expect(await save({ remissions: [{ year: 2029, monthsCount: 6, source: '' }] }, contractId)).toMatchObject({
      refusal: 'remissionOutsideYears',
    })
    expect(await save(statement('2026-07'), contractId)).toEqual({ ok: true })
    expect(await save({ ...statement('2026-08'), version: 1 }, contractId)).toEqual({ ok: false, refusal: 'stale' })
    expect(await save({ ...statement('2026-08'), version: 2 }, contractId)).toEqual({ ok: true })
    expect(await db.groupStatement.count({ where: { contractId } })).toBe(2)
    const change = { kind: 'left-without-permission' as const, version: 1 }
    expect(await exit(contractId, change)).toEqual({ ok: false, refusal: 'completedFactsExist' })
  })

  test('no more comes back than was paid', async () => {
    const { contractId } = await created()
    await db.payment.create({
      data: {
        ...{ organisationId: own.id, contractId, serviceMonth: '2026-03', paidOn: '2026-04-20' },
        ...{ amountKopecks: 1_000n, documentNumber: '7' },
      },
    })
    const repay = (amountKopecks: bigint, documentNumber: string) =>
      inTransaction((tx) =>
        recordRepaymentIn(
          tx,
          officer,
          { contractId, settlementYear: 2026, paidOn: '2026-11-01', amountKopecks, documentNumber },
          today,
        ),
      )
    expect(await repay(600n, 'а')).toMatchObject({ ok: true })
    expect(await repay(600n, 'б')).toMatchObject({ refusal: 'moreThanPaid' })
    expect(await repay(400n, 'а')).toMatchObject({ refusal: 'sameDocument' })
    expect(await repay(400n, 'б')).toMatchObject({ ok: true })
  })
})

describe('who sees whom', () => {
  const query = (search = ''): ListQuery => ({
    ...{ search, sort: 'code', descending: false, page: 1, size: 50 },
    filters: {},
  })

  test('an organisation sees its own by name; the ministry sees codes and cannot search by name', async () => {
    await created({ surname: 'Журавлёв' })
    const foreign = await created({ surname: 'Журавлёв', organisationId: other.id })
    const before = await db.auditEvent.count({ where: { action: 'client.listRead' } })
    const { rows } = await listCourses(clerk, query('журавлев'), today)
    expect(rows.map((row) => row.name)).toEqual(['Журавлёв\u00a0Е.'])
    expect(await db.auditEvent.count({ where: { action: 'client.listRead' } })).toBe(before + 1)
    expect((await listCourses(officer, query('журавлев'), today)).total).toBe(0)
    const [byCode] = (await listCourses(officer, query(foreign.contractCode.replace('К', 'k')), today)).rows
    expect(byCode).toMatchObject({ code: foreign.contractCode, name: null })
  })

  test('a name is opened for a reason, which stays in the journal', async () => {
    const { contractId, clientId } = await created({ surname: 'Зимина' })
    expect(await openName(officer, contractId, 'надо')).toMatchObject({ refusal: 'nameReasonMissing' })
    expect(await openName(officer, contractId, 'сверка с ответом больницы')).toMatchObject({ name: 'Зимина Егор' })
    const event = await db.auditEvent.findFirstOrThrow({ where: { subjectId: clientId, action: 'client.nameOpened' } })
    expect(event.reason).toBe('сверка с ответом больницы')
  })
})
