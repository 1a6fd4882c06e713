import { db } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import { organisationWithRecords, personOfEachRole } from '../../../tests/support/two-organisations'
import { openPortal } from '../../../tests/support/portal'
import { paths } from '~/paths'

let portal: Awaited<ReturnType<typeof openPortal>>
let fileId: string
let people: Awaited<ReturnType<typeof personOfEachRole>>

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-10'
  portal = await openPortal()
  const own = await organisationWithRecords(1)
  fileId = own.fileId
  people = await personOfEachRole(own.organisationId)
})

const route = 'routes/files.$id'
const openings = () => db.auditEvent.findMany({ where: { action: 'file.opened' }, select: { reason: true } })

test('the ministry gets a scan only for a stated reason, which is in the journal', async () => {
  await portal.load(route, paths.file(fileId), people['ministry-officer'])
  for (const reason of ['', '  ', 'я'.repeat(301)])
    await portal.send(route, paths.file(fileId), people['ministry-officer'], { reason })
  expect(await openings()).toEqual([])
  await portal.send(route, paths.file(fileId), people['ministry-officer'], { reason: ' сверка подписи ' })
  expect(await openings()).toEqual([{ reason: 'сверка подписи' }])
})

test('the organisation’s own people get their scan at once', async () => {
  await portal.load(route, paths.file(fileId), people['ngo-clerk'])
  expect(await openings()).toHaveLength(2)
})
