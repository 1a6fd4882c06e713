import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { appliedOf, batchOf, previewOf, receivedFile } from '../../../tests/support/import-file'
import { existsSync, readdirSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '~/platform/auth/actor'
import { verifyChain } from '~/platform/audit/verify.server'
import { defineJob } from '~/platform/jobs/handlers.server'
import { runNextJob } from '~/platform/jobs/run.server'
import { listQuery } from '~/platform/lists/list-query'
import { badRows, batchProgress, listBatches, readBatch } from './batch.read.server'
import { beginImport } from './begin-import.server'
import { cancelImport } from './cancel-import.server'
import { importFolder } from './import-files.server'
import { importJob } from './import-job.server'
import { remarksDownload } from './remarks.server'
import { runImport, type ImportJob } from './run-import.server'

process.env.PORTAL_TODAY = '2026-05-20'
let ministry: Actor
let clerk: Actor
let organisationId: string

/** Here the work is done in this process; one test below starts the real one. */
const inThisProcess = () => defineJob<ImportJob>(importJob, (job, control) => runImport(job, control))

beforeAll(async () => {
  inThisProcess()
  organisationId = (await someOrganisation()).id
  const other = await someOrganisation()
  const people = [
    { id: 'ministry', login: 'm', role: 'ministry-officer', organisationId: null },
    { id: 'clerk', login: 'c', role: 'ngo-clerk', organisationId },
  ]
  for (const { role, ...person } of people)
    await db.user.create({
      data: { ...person, surname: 'Проверкина', givenName: 'Пелагея', roles: { create: { role } } },
    })
  ministry = actorOf({ roles: ['ministry-officer'], userId: 'ministry' })
  clerk = actorOf({ roles: ['ngo-clerk'], userId: 'clerk', organisationId })
  for (const [index, code] of ['К-0101', 'К-0102', 'К-0103'].entries())
    await db.client.create({
      data: {
        code,
        organisationId: code === 'К-0103' ? other.id : organisationId,
        surname: `Клиентов${index}`,
        givenName: 'Клим',
        bornOn: '1990-01-01',
        searchText: '',
        contracts: {
          create: {
            code,
            organisationId: code === 'К-0103' ? other.id : organisationId,
            number: `${index}`,
            signedOn: '2025-10-05',
            plannedEndOn: '2026-04-02',
            exit: code === 'К-0102' ? { create: { exitedOn: '2026-02-10', kind: 'completed' } } : undefined,
          },
        },
      },
    })
})

const payments = [
  'Код;Месяц услуг;Дата платежа;Сумма;№ документа',
  'К-0101;01.2026;10.02.2026;22 500,50;17',
  'K-0101;февраль 2026;10.03.2026;22500;18',
  'К-0102;03.2026;10.04.2026;100;19',
  'К-0999;01.2026;10.02.2026;1;20',
  'К-0101;09.2025;10.02.2026;1;21',
  'К-0101;01.2026;10.02.2026;0;22',
  'К-0101;01.2026;31.02.2026;1,005;23',
  'К-0101;01.2026;10.02.2026;22 500,50;17',
].join('\r\n')

test('payments: the preview tells good from bad, applying records the good, a repeat changes nothing', async () => {
  const batch = await previewOf(ministry, 'payments', payments)
  expect(batch).toMatchObject({ status: 'ready', rowsRead: 8, rowsGood: 2, rowsBad: 6 })
  expect(batch.problems).toEqual([
    [4, 'afterExit'],
    [5, 'unknownCode'],
    [6, 'beforeContract'],
    [7, 'notPositive'],
    [8, 'day', 'money'],
    [9, 'duplicateRow'],
  ])
  expect(await db.payment.count()).toBe(0)

  const applied = await appliedOf(ministry, batch)
  expect(applied).toMatchObject({ status: 'applied', rowsApplied: 2, rowsBad: 6 })
  expect(await db.payment.findMany({ orderBy: { documentNumber: 'asc' } })).toMatchObject([
    { serviceMonth: '2026-01', amountKopecks: 2_250_050n, recordedById: 'ministry' },
    { serviceMonth: '2026-02', amountKopecks: 2_250_000n },
  ])
  expect(await db.auditEvent.count({ where: { action: 'import.applied', subjectId: batch.id } })).toBe(1)
  expect(readdirSync(importFolder())).toEqual([])

  const again = await previewOf(ministry, 'payments', payments)
  expect(again).toMatchObject({
    rowsGood: 0,
    rowsBad: 6,
    summary: { unchangedCount: 2, sameAs: { batchId: batch.id } },
  })
  const changed = payments.replace('22 500,50;17', '22 500,51;17')
  expect((await previewOf(ministry, 'payments', changed)).problems[0]).toEqual([2, 'sameDocument'])
})

test('the remarks come back as the same file with a column more, and can be loaded again', async () => {
  const { id } = await previewOf(ministry, 'payments', payments.replaceAll('К-0999', '=1'))
  const file = await remarksDownload(await readBatch(id), 'bad', 'ru').text()
  expect(file.split('\r\n')[0]).toBe('Код;Месяц услуг;Дата платежа;Сумма;№ документа;Замечания')
  expect(file).toContain("'=1;01.2026;10.02.2026;1;20;Код: Такого кода нет. Код из списка")
  expect(await previewOf(ministry, 'payments', file)).toMatchObject({
    status: 'ready',
    rowsRead: 6,
    rowsBad: 5,
    summary: { unchangedCount: 1 },
  })
  const all = await remarksDownload(await readBatch(id), 'all', 'ru').text()
  expect(all.trimEnd().split('\r\n')).toHaveLength(9)
})

test('clients: an organisation loads its own people; the same person twice is told', async () => {
  const file = [
    'Фамилия;Имя;Отчество;Дата рождения;СНИЛС;Номер договора;Дата договора;Плановое окончание',
    'Новиков;Нил;Нилович;02.03.1988;112-233-445 95;Д-1;12.01.2026;10.07.2026',
    'Новиков;Нил;Нилович;02.03.1988;;Д-2;12.02.2026;10.07.2026',
    'Старцев;Савва;;02.03.1988;112-233-445 96;Д-3;12.01.2026;10.01.2026',
    'Ранний;Роман;;02.03.2027;;Д-4;12.01.2027;10.07.2027',
  ].join('\n')
  const batch = await previewOf(clerk, 'clients', file)
  expect(batch.problems).toEqual([
    [3, 'duplicateRow'],
    [4, 'wrongSnils'],
    [5, 'bornAfterContract'],
  ])
  await appliedOf(clerk, batch)
  const client = await db.client.findFirstOrThrow({ where: { surname: 'Новиков' }, include: { contracts: true } })
  expect(client).toMatchObject({
    organisationId,
    snils: '11223344595',
    contracts: [{ number: 'Д-1', code: client.code }],
  })
  expect(await previewOf(clerk, 'clients', file)).toMatchObject({ rowsGood: 0, summary: { unchangedCount: 1 } })
  expect((await previewOf(ministry, 'clients', file)).summary).toMatchObject({
    refusal: { code: 'columnsMissing', names: ['Организация'] },
  })

  const [heading, row] = file.split('\n')
  const anew = row!.replace('Д-1', 'Д-9')
  expect(await saidOf(clerk, `${heading}\n${anew}`)).toMatchObject([
    { code: 'knownPerson', values: { code: client.code } },
  ])
  const said = await saidOf(ministry, `${heading};Организация\n${anew};N-01`)
  expect(said).toMatchObject([{ code: 'knownPersonUnnamed' }])
  expect(JSON.stringify(said)).not.toContain(client.code)
})

/** What is wrong with the first bad row of a file of clients. */
async function saidOf(actor: Actor, file: string) {
  const { id } = await previewOf(actor, 'clients', file)
  return (await badRows(id, { page: 1, size: 1 }))[0]?.problems
}

test('an organisation and the ministry see their own batches alone', async () => {
  const query = listQuery('http://portal/imports', { sorts: ['createdAt'] })
  for (const actor of [ministry, clerk]) {
    const { total } = await listBatches(actor, query)
    expect(total).toBe(await db.importBatch.count({ where: { organisationId: actor.organisationId } }))
    expect(total).toBeGreaterThan(0)
  }
})

test("exits, contracts and aftercare; another organisation's code is unknown", async () => {
  const exits =
    'Код;Дата;Вид;Подтверждено\nК-0101;01.04.2026;Курс завершён;\nК-0103;01.04.2026;смерть;\nК-0102;10.02.2026;ушёл;\n'
  const batch = await previewOf(clerk, 'exits', exits)
  expect(batch.problems).toEqual([
    [3, 'unknownCode'],
    [4, 'choice'],
  ])
  await appliedOf(clerk, batch)
  const aftercare =
    'Код;Вид;Месяц, год или день;Значение\nК-0101;группы;05.2026;Руководитель НКО\nК-0101;Занятость;01.05.2026;\nК-0101;ремиссия;2026;1\nК-0101;группы;05.2027;руководитель сообщества'
  const facts = await previewOf(clerk, 'aftercare', aftercare)
  expect(facts.problems).toEqual([[5, 'statementOutsideWindow']])
  expect(await appliedOf(clerk, facts)).toMatchObject({ rowsApplied: 3 })
  expect(await previewOf(clerk, 'aftercare', aftercare)).toMatchObject({ rowsGood: 0, summary: { unchangedCount: 3 } })
  const further =
    'Код;Номер договора;Дата договора;Плановое окончание\nК-0101;77;02.04.2026;01.09.2026\nК-0103;78;02.04.2026;01.09.2026'
  const contracts = await previewOf(clerk, 'contracts', further)
  expect(contracts.problems).toEqual([[3, 'unknownCode']])
  await appliedOf(clerk, contracts)
  expect(await db.serviceContract.findUnique({ where: { code: 'К-0101-2' } })).toMatchObject({ number: '77' })
})

test.each([
  ['empty', ''],
  ['noRows', 'Код;Месяц услуг;Дата платежа;Сумма;№ документа\n'],
  ['columnsMissing', 'Код;Месяц\n1;2'],
  ['columnsRepeated', 'Код;Код;Месяц услуг;Дата платежа;Сумма;№ документа\n1'],
  ['nul', 'Код;\u0000'],
])('a file that is no table is failed with a reason, and nothing of it stays: %s', async (code, content) => {
  const batch = await previewOf(ministry, 'payments', content)
  expect(batch).toMatchObject({ status: 'failed', summary: { refusal: { code } } })
  expect(await db.importRow.count({ where: { batchId: batch.id } })).toBe(0)
  const told = await db.auditEvent.findFirst({ where: { action: 'import.failed', subjectId: batch.id } })
  expect(JSON.parse(told!.detailsJson)).toMatchObject({ kind: 'payments', applied: 0 })
})

test('the same file sent twice is one batch; a batch that is dropped leaves nothing', async () => {
  const content = payments.replaceAll('2026;17', '2026;17-б')
  const [first, second] = await Promise.all(
    [1, 2].map(() =>
      beginImport(ministry, { kind: 'payments', organisationId: null, month: null, file: receivedFile(content) }),
    ),
  )
  expect(first).toEqual(second)
  while (await runNextJob());
  const { batchId: id } = first!
  await cancelImport(ministry, { id, organisationId: null })
  expect((await batchOf(id)).status).toBe('cancelled')
  expect(await db.importRow.count({ where: { batchId: id } })).toBe(0)
  expect(existsSync(`${importFolder()}/${id}.csv`)).toBe(false)
  expect(await cancelImport(ministry, { id, organisationId: null })).toEqual({ ok: false, refusal: 'finished' })
  expect(await db.auditEvent.count({ where: { action: 'import.cancelRequested', subjectId: id } })).toBe(1)
})

test('work that is asked to stop stops, and says how much was done', async () => {
  const rows = Array.from({ length: 900 }, (_, index) => `К-0101;01.2026;10.02.2026;1;с-${index}`)
  const content = [payments.split('\r\n')[0], ...rows].join('\n')
  const { batchId: id } = await beginImport(ministry, {
    kind: 'payments',
    organisationId: null,
    month: null,
    file: receivedFile(content),
  })
  await cancelImport(ministry, { id, organisationId: null })
  while (await runNextJob());
  expect((await batchOf(id)).status).toBe('cancelled')
  expect(await db.job.findFirst({ where: { dedupeKey: `import:read:${id}` } })).toMatchObject({ status: 'cancelled' })
  expect((await batchProgress(id)).status).toBe('cancelled')
})

test('the real worker is a process of its own, and the journal it writes verifies', async () => {
  const { forkWorker } = await import('./import-job.server')
  defineJob<ImportJob>(importJob, forkWorker)
  const batch = await previewOf(ministry, 'payments', payments.replaceAll(';17', ';27').replaceAll(';18', ';28'))
  expect(batch).toMatchObject({ status: 'ready', rowsGood: 2 })
  expect(await appliedOf(ministry, batch)).toMatchObject({ status: 'applied', rowsApplied: 2 })
  expect(await db.job.count({ where: { status: 'failed' } })).toBe(0)
  expect(await verifyChain(db)).toMatchObject({ ok: true })
  inThisProcess()
}, 90_000)
