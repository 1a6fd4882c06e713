import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../tests/support/test-database'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const profile = { id: 1, name: 'Область', ministryName: 'Министерство', timeZone: 'Europe/Volgograd' }

test('a reader outside a transaction sees neither its writes nor waits for its end', async () => {
  const { db } = database
  let finish = () => {}
  const held = new Promise<void>((resolve) => (finish = resolve))
  const writing = db.$transaction(async (tx) => {
    await tx.regionProfile.create({ data: profile })
    await held
  })
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(await db.regionProfile.count()).toBe(0)
  finish()
  await writing
  expect(await db.regionProfile.count()).toBe(1)
})

test('a write of somebody else is not lost when a transaction beside it rolls back', async () => {
  const { db } = database
  const failing = db.$transaction(async (tx) => {
    await tx.regionProfile.update({ where: { id: 1 }, data: { name: 'не останется' } })
    await new Promise((resolve) => setTimeout(resolve, 30))
    throw new Error('roll back')
  })
  const beside = db.regionProfile.update({ where: { id: 1 }, data: { ministryName: 'Комитет' } })
  await expect(failing).rejects.toThrow('roll back')
  await beside
  expect(await db.regionProfile.findFirst()).toMatchObject({ name: 'Область', ministryName: 'Комитет' })
})

test('fifty read-modify-writes at once lose nothing', async () => {
  const { db } = database
  await Promise.all(
    Array.from({ length: 50 }, () =>
      db.$transaction(async (tx) => {
        const row = await tx.regionProfile.findUniqueOrThrow({ where: { id: 1 } })
        await tx.regionProfile.update({ where: { id: 1 }, data: { version: row.version + 1 } })
      }),
    ),
  )
  expect((await db.regionProfile.findFirst())?.version).toBe(51)
})
