import { actorOf, db } from '../../../tests/support/with-database'
import { previewOf } from '../../../tests/support/import-file'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '~/platform/auth/actor'
import { defineJob } from '~/platform/jobs/handlers.server'
import { batchPage } from './batch-page.read.server'
import { importJob } from './import-job.server'
import { runImport, type ImportJob } from './run-import.server'

vi.mock('./limits', () => ({ limits: { rows: 900, keptBadRows: 10 } }))
let officer: Actor

beforeAll(async () => {
  defineJob<ImportJob>(importJob, (job, control) => runImport(job, control))
  const person = { id: 'officer', login: 'o', surname: 'Проверкина', givenName: 'Пелагея' }
  await db.user.create({ data: { ...person, roles: { create: { role: 'ministry-officer' } } } })
  officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
})

const heading = 'Код;Месяц услуг;Дата платежа;Сумма;№ документа'
const fileOf = (rows: number) =>
  [heading, ...Array.from({ length: rows }, (_, index) => `К-0999;01.2026;10.02.2026;1;${index}`)].join('\n')

test('bad rows above the limit are counted and not kept', async () => {
  const { id, ...batch } = await previewOf(officer, 'payments', fileOf(900))
  expect(batch).toMatchObject({ status: 'ready', rowsRead: 900, rowsBad: 900 })
  expect(batch.problems).toHaveLength(10)
  const { list } = await batchPage(officer, { id, organisationId: null }, 'http://portal/imports')
  expect(list).toMatchObject({ total: 10 })
  expect(list.rows).toHaveLength(10)
})

test('a file with too many rows is refused', async () => {
  const batch = await previewOf(officer, 'payments', fileOf(901))
  expect(batch).toMatchObject({ status: 'failed', summary: { refusal: { code: 'tooManyRows' } } })
  expect(await db.importRow.count({ where: { batchId: batch.id } })).toBe(10)
})
