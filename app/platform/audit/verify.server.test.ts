import { afterEach, beforeEach, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { inTransaction } from '../db/db.server'
import { keepCommittedHead, recordChange, recordRead } from './record.server'
import { verifyChain } from './verify.server'

const auditor = actorOf({ roles: ['auditor'] })
const told = (subjectId: string) => ({ action: 'act.accepted', subjectType: 'ServiceAct', subjectId })
const write = (count: number) =>
  inTransaction(async (tx) => {
    for (let number = 1; number <= count; number++) await recordChange(tx, auditor, told(`act-${number}`))
  })

beforeEach(() => write(5))
afterEach(() => db.auditEvent.deleteMany())

test('an untouched journal is whole', async () => {
  expect(await verifyChain(db)).toEqual({ ok: true, rows: 5 })
})

test('a changed row is seen', async () => {
  await db.auditEvent.update({ where: { sequence: 3 }, data: { actorId: 'somebody-else' } })
  expect(await verifyChain(db)).toMatchObject({ ok: false, sequence: 3, fault: 'changed' })
})

test('a row removed from the middle is seen', async () => {
  await db.auditEvent.delete({ where: { sequence: 3 } })
  expect(await verifyChain(db)).toMatchObject({ ok: false, sequence: 3, fault: 'missing' })
})

test('rows renumbered over a removed one are seen', async () => {
  await db.auditEvent.delete({ where: { sequence: 3 } })
  await db.auditEvent.update({ where: { sequence: 4 }, data: { sequence: 3 } })
  await db.auditEvent.update({ where: { sequence: 5 }, data: { sequence: 4 } })
  expect(await verifyChain(db)).toMatchObject({ ok: false, sequence: 3, fault: 'changed' })
})

test('reads at once are chained without a hole', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => recordRead(auditor, told(`list-${index}`))))
  expect(await verifyChain(db)).toEqual({ ok: true, rows: 45 })
})

test('a transaction that is rolled back leaves no head and no row', async () => {
  await expect(
    inTransaction(async (tx) => {
      for (let number = 1; number <= 60; number++) await recordChange(tx, auditor, told(`act-${number}`))
      throw new Error('roll back')
    }),
  ).rejects.toThrow('roll back')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(await verifyChain(db)).toEqual({ ok: true, rows: 5 })
})

test('a cut tail is seen, and stays seen when the journal has grown again', async () => {
  await keepCommittedHead()
  await db.auditEvent.deleteMany({ where: { sequence: { gt: 3 } } })
  expect(await verifyChain(db)).toMatchObject({ ok: false, rows: 3, sequence: 4, fault: 'tail-cut' })
  await write(3)
  await keepCommittedHead()
  expect(await verifyChain(db)).toMatchObject({ ok: false, sequence: 5, fault: 'changed' })
})
