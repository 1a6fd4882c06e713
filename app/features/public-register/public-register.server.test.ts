import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf } from '../../../tests/support/with-database'
import { change, includedCentres, order } from '../../../tests/support/included-centres'
import { retractChangesOf } from '~/features/register/record-register-change.server'
import { inTransaction } from '~/platform/db/db.server'
import { centrePage } from './centre-page.read.server'
import { centreQuery } from './centre-query'
import { findCentres } from './find-centres'
import { registerOn } from './register-of-day.read.server'

const today = '2026-11-23'
const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const find = async (query: string) => {
  const asked = centreQuery(`http://portal.test/centres?${query}`, today)
  return findCentres(await registerOn(asked.on), asked).rows.map(({ number }) => number)
}

let pier: string
beforeAll(async () => {
  pier = (await includedCentres()).pier
})

describe('the list', () => {
  test.each([
    { query: '', finds: [2, 1], why: 'what an order included and none excluded, by the alphabet' },
    { query: 'excluded=on', finds: [2, 3, 1], why: 'excluded only when asked for' },
    { query: 'on=2026-05-01', finds: [2, 3, 1], why: 'as of a day before the exclusion' },
    { query: 'on=2026-01-31', finds: [3, 1], why: 'as of a day before an inclusion' },
    { query: 'on=2025-12-31', finds: [], why: 'before the first order' },
    { query: 'on=2999-01-01', finds: [2, 1], why: 'a day ahead is today' },
    { query: 'on=31.02.2026', finds: [2, 1], why: 'a day that is none is today' },
    { query: 'for=women', finds: [2], why: 'for women' },
    { query: 'for=women&places=on', finds: [], why: 'free places for women, not for anyone' },
    { query: 'places=on&sort=places', finds: [2, 1], why: 'most places first' },
    { query: 'faith=orthodox', finds: [2], why: 'faith' },
    { query: 'free=on', finds: [1], why: 'free of charge' },
    { query: 'view=non-state', finds: [1], why: 'the register of non-governmental organisations (G-52)' },
    { query: 'certified=on', finds: [], why: 'nobody is certified yet' },
    { query: 'stay=anything&faith=x&page=zero&sort=;drop', finds: [2, 1], why: 'what is unknown is not asked' },
    { query: 'page=999999', finds: [2, 1], why: 'a page beyond the last is the last' },
  ])('$query: $why', async ({ query, finds }) => {
    expect(await find(query)).toEqual(finds)
  })

  test('a text without end is cut, and finds nothing', async () => {
    expect(await find(`q=${'яъ'.repeat(5000)}`)).toEqual([])
  })

  test('a change is seen at once, without anything being told of it', async () => {
    const before = await registerOn(today)
    expect(await registerOn(today)).toBe(before)
    await change(pier, 'own', today, { freeMen: 7 })
    const after = await registerOn(today)
    expect(after).not.toBe(before)
    expect(after.centres.find(({ number }) => number === 1)?.card.freeMen).toBe(7)
  })
})

describe('the card', () => {
  const numberOf = (at: number, on = today) => centrePage(at, on, today)

  test('nobody sees a centre that no order has included', async () => {
    expect(await numberOf(4)).toBeNull()
    expect(await numberOf(99)).toBeNull()
  })

  test('history names the orders, and leaves out questions and what was before the inclusion', async () => {
    await change(pier, 'question', '2026-11-02', { status: 'underQuestion' })
    const page = await numberOf(1)
    expect(page?.card.status).toBe('included')
    expect(page?.history.map(({ kind, fromOn, order: own }) => [kind, fromOn, own?.number])).toEqual([
      ['inclusion', '2026-01-12', '1-Р'],
    ])
  })

  test('as of a day it is what it was, and says when it was not there yet', async () => {
    expect((await numberOf(2, '2026-09-30'))?.card.status).toBe('included')
    expect((await numberOf(2))?.card.status).toBe('suspended')
    expect((await numberOf(2, '2026-01-01'))?.isOnDay).toBe(false)
    expect((await numberOf(3))?.card.status).toBe('excluded')
  })

  test('an order that was cancelled is no longer history', async () => {
    const paperId = await order()
    await change(pier, 'renaming', '2026-11-10', { centreName: 'Маяк' }, paperId)
    expect((await numberOf(1))?.history.map(({ kind }) => kind)).toEqual(['inclusion', 'renaming'])
    await inTransaction((tx) => retractChangesOf(tx, officer, paperId, new Date()))
    const page = await numberOf(1)
    expect(page?.card.centreName).toBe('Причал')
    expect(page?.history.map(({ kind }) => kind)).toEqual(['inclusion'])
  })
})
