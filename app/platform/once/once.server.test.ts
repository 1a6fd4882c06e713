import { expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { once } from './once.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const other = actorOf({ roles: ['ministry-officer'], userId: 'other' })

test('a repeat answers with the first result; another input or another person is refused', async () => {
  let done = 0
  const send = (actor: typeof officer, amount: bigint) =>
    db.$transaction((tx) => once(tx, actor, 'form-1', () => Promise.resolve({ ok: true, number: ++done }), { amount }))
  expect(await send(officer, 100n)).toEqual({ ok: true, number: 1 })
  expect(await send(officer, 100n)).toEqual({ ok: true, number: 1 })
  await expect(send(officer, 777n)).rejects.toMatchObject({ status: 409 })
  await expect(send(other, 100n)).rejects.toMatchObject({ status: 409 })
  expect(done).toBe(1)
})
