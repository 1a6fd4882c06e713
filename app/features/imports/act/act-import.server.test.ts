import { actorOf, db, someOrganisation } from '../../../../tests/support/with-database'
import { appliedOf, previewOf } from '../../../../tests/support/import-file'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '~/platform/auth/actor'
import { defineJob } from '~/platform/jobs/handlers.server'
import { importJob } from '../import-job.server'
import { runImport, type ImportJob } from '../run-import.server'

process.env.PORTAL_TODAY = '2026-05-20'
const month = '2026-03'
let clerk: Actor
let organisationId: string

beforeAll(async () => {
  defineJob<ImportJob>(importJob, (job, control) => runImport(job, control))
  organisationId = (await someOrganisation()).id
  const person = { id: 'clerk', login: 'c', surname: 'Проверкина', givenName: 'Пелагея', organisationId }
  await db.user.create({ data: { ...person, roles: { create: { role: 'ngo-clerk' } } } })
  clerk = actorOf({ roles: ['ngo-clerk'], userId: 'clerk', organisationId })
  const courses = [
    { code: 'К-0001', signedOn: '2025-12-01', exitedOn: null },
    { code: 'К-0002', signedOn: '2026-03-22', exitedOn: null },
    { code: 'К-0003', signedOn: '2025-12-01', exitedOn: '2026-02-10' },
  ]
  for (const { code, signedOn, exitedOn } of courses)
    await db.client.create({
      data: {
        ...{ code, organisationId, surname: 'Клиентов', givenName: 'Клим', bornOn: '1990-01-01', searchText: '' },
        contracts: {
          create: {
            ...{ code, organisationId, number: code, signedOn, plannedEndOn: '2026-09-01' },
            exit: exitedOn ? { create: { exitedOn, kind: 'completed' } } : undefined,
          },
        },
      },
    })
})
beforeEach(async () => {
  await db.serviceActLine.deleteMany()
  await db.clientMonth.deleteMany()
  await db.serviceAct.deleteMany()
})

const heading =
  'Код;Фамилия И. О.;Дней в программе;Подпись;Дата подписи;Свидетели;1.5.1 трехразовое питание;4.1 Психологическое консультирование'
const wide = (...rows: string[]) => [heading, ...rows].join('\r\n')
const preview = (content: string) => previewOf(clerk, 'acts', content, { organisationId, month })

async function stored() {
  const months = await db.clientMonth.findMany({
    include: { lines: true, contract: true },
    orderBy: { contractId: 'asc' },
  })
  return Object.fromEntries(
    months.map((row) => [
      row.contract.code,
      [row.signature, row.kindsMask, ...row.lines.map((line) => `${line.serviceCode}×${line.deliveredCount}`)],
    ]),
  )
}

test('the wide form: a row a client; what is bad is told by cell; a repeat changes nothing; a row replaces a month', async () => {
  const file = wide(
    'К-0001;Клиентов К.;31;подписан;31.03.2026;;93;4',
    'К-0002;Клиентов К.;10;Отказ при свидетелях;;;31;-1',
    'К-0003;;0;подписан;;;1;1',
    'К-0404;;0;может быть;;;1,5;1',
    'К-0001;;31;не подписан;31.03.2026;;1;1',
  )
  const batch = await preview(file)
  expect(batch.problems).toEqual([
    [3, 'countTooBig', 'wholeNumber', 'witnessesNeeded'],
    [4, 'notInProgramme'],
    [5, 'unknownCode', 'wholeNumber', 'choice'],
    [6, 'dayWithoutSignature', 'duplicateRow'],
  ])
  expect(await db.serviceAct.count()).toBe(0)
  expect(await appliedOf(clerk, batch)).toMatchObject({ status: 'applied', rowsApplied: 1 })
  expect(await stored()).toEqual({ 'К-0001': ['signed', 0b1001, '1.5.1×93', '4.1×4'] })
  expect(await db.serviceAct.findFirst()).toMatchObject({ organisationId, month, number: 1, status: 'draft' })

  expect(await preview(file)).toMatchObject({ rowsGood: 0, rowsBad: 4, summary: { unchangedCount: 1 } })
  const corrected = wide(
    'К-0002;;10;отказ при свидетелях;31.03.2026;Свидов С., Свидова С.;30;0',
    'К-0001;;31;подписан;30.03.2026;;90;',
  )
  const second = await preview(corrected)
  expect(second.summary).toMatchObject({ warnings: [{ row: 3, code: 'signedEarly' }] })
  await appliedOf(clerk, second)
  expect(await stored()).toEqual({ 'К-0001': ['signed', 1, '1.5.1×90'], 'К-0002': ['waived', 1, '1.5.1×30'] })
})

test('the long form: lines of a client are gathered, services not named stay, empty template rows are passed over', async () => {
  await appliedOf(clerk, await preview(wide('К-0001;;31;подписан;31.03.2026;;93;4')))
  const long = [
    'Код,Услуга,Количество,Подпись',
    'К-0002,1.5.1 Трехразовое питание,30,подписан',
    'К-0001,4.1,5,',
    'К-0002,4.1,2,',
    'К-0002,9.9,2,',
    'К-0002,4.1,3,',
    'К-0002,4.2,3,не подписан',
  ].join('\n')
  const batch = await preview(long)
  expect(batch).toMatchObject({ rowsRead: 6, rowsGood: 3, rowsBad: 3 })
  expect(batch.problems).toEqual([
    [5, 'unknownService'],
    [6, 'duplicateRow'],
    [7, 'signatureDiffers'],
  ])
  expect(await appliedOf(clerk, batch)).toMatchObject({ rowsApplied: 3 })
  expect(await stored()).toEqual({
    'К-0001': ['signed', 0b1001, '1.5.1×93', '4.1×5'],
    'К-0002': ['signed', 0b1001, '1.5.1×30', '4.1×2'],
  })
  expect(await preview(long)).toMatchObject({ rowsGood: 0, summary: { unchangedCount: 3 } })
  expect(await preview(wide('К-0001;;31;;;;;', 'К-0002;;10;;;;;'))).toMatchObject({
    rowsGood: 0,
    summary: { skippedCount: 2 },
  })
})

test('an act that was changed after the preview is not written over; one that lies with the ministry is not filled', async () => {
  const batch = await preview(wide('К-0001;;31;подписан;31.03.2026;;93;4'))
  const act = await db.serviceAct.create({ data: { organisationId, month, number: 1, status: 'draft' } })
  expect(await appliedOf(clerk, batch)).toMatchObject({
    status: 'failed',
    summary: { refusal: { code: 'actChanged' } },
  })
  expect(await stored()).toEqual({})
  await db.serviceAct.update({ where: { id: act.id }, data: { status: 'submitted' } })
  expect((await preview(wide('К-0001;;31;подписан;31.03.2026;;92;4'))).summary).toMatchObject({
    refusal: { code: 'notEditable' },
  })
  expect((await preview('Код;Имя\nК-0001;Клим')).summary).toMatchObject({ refusal: { code: 'notAct' } })
})
