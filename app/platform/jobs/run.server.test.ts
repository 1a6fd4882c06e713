import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '../../../tests/support/with-database'
import { inTransaction } from '../db/db.server'
import { startClock } from './clock.server'
import { defineJob } from './handlers.server'
import { queueJob } from './queue-job.server'
import { runNextJob } from './run.server'

const done: string[] = []
beforeEach(async () => {
  done.length = 0
  await db.job.deleteMany()
  defineJob<string>('work', (name) => Promise.resolve(void done.push(name)))
})

const queue = (dedupeKey: string, over: { kind?: string; runAt?: Date } = {}) =>
  inTransaction((tx) => queueJob(tx, { kind: 'work', dedupeKey, payload: dedupeKey, ...over }))
const only = () => db.job.findFirstOrThrow()

test('a job is put in line once, waits for its hour, and is done', async () => {
  await Promise.all([queue('a'), queue('a')])
  await queue('later', { runAt: new Date(Date.now() + 60_000) })
  expect(await runNextJob()).toBe(true)
  expect(await runNextJob()).toBe(false)
  expect(done).toEqual(['a'])
  await db.job.updateMany({ where: { dedupeKey: 'later' }, data: { runAt: new Date() } })
  while (await runNextJob());
  expect(done).toEqual(['a', 'later'])
})

test('two that look at once do a job once', async () => {
  for (let number = 0; number < 20; number++) await queue(`job ${number}`)
  const runner = async () => {
    while (await runNextJob());
  }
  await Promise.all([runner(), runner(), runner()])
  expect(done.toSorted()).toEqual([...new Set(done)].toSorted())
  expect(done.length).toBe(20)
})

test('what fails is tried again after pauses that grow, and has failed after the last attempt', async () => {
  defineJob('failing', () => Promise.reject(new TypeError('values of a query')), { attempts: 3 })
  await queue('failing', { kind: 'failing' })
  const waits: number[] = []
  for (;;) {
    const began = Date.now()
    await runNextJob()
    const { status, runAt } = await only()
    if (status === 'failed') break
    expect(status).toBe('waiting')
    waits.push(Math.round((runAt.getTime() - began) / 1000))
    await db.job.updateMany({ data: { runAt: new Date() } })
  }
  expect(waits).toEqual([30, 60])
  expect(await only()).toMatchObject({ attempts: 3, lastError: 'TypeError', finishedAt: expect.any(Date) as Date })
})

test('an attempt that succeeds forgets the failure before it', async () => {
  let tried = 0
  defineJob('second', () => (++tried === 1 ? Promise.reject(new Error('once')) : Promise.resolve({ tried })), {
    attempts: 2,
  })
  await queue('second', { kind: 'second' })
  await runNextJob()
  await db.job.updateMany({ data: { runAt: new Date() } })
  await runNextJob()
  expect(await only()).toMatchObject({ status: 'done', resultJson: '{"tried":2}', lastError: '' })
})

test('a job whose process died is taken up by another, but not for ever', async () => {
  await queue('a')
  const died = (attempts: number, lockedUntil: Date) =>
    db.job.updateMany({ data: { status: 'running', attempts, lockedUntil } })
  await died(1, new Date(Date.now() + 60_000))
  expect(await runNextJob()).toBe(false)
  await died(1, new Date(Date.now() - 1))
  expect(await runNextJob()).toBe(true)
  expect(done).toEqual(['a'])
  await died(10, new Date(Date.now() - 1))
  expect(await runNextJob()).toBe(true)
  expect(await only()).toMatchObject({ status: 'failed', attempts: 11 })
  expect(done).toEqual(['a'])
})

test('whoever lost a job to another says nothing of it any more', async () => {
  defineJob('slow', () => db.job.updateMany({ data: { attempts: 2 } }))
  await queue('slow', { kind: 'slow' })
  await runNextJob()
  expect(await only()).toMatchObject({ status: 'running', attempts: 2 })
})

test('a job that no room knows has failed', async () => {
  await queue('unknown', { kind: 'unknown' })
  await runNextJob()
  expect(await only()).toMatchObject({ status: 'failed' })
})

let stop = () => {}
afterEach(() => stop())

test('the clock runs each entry when it starts and at its hours, whatever one of them throws', async () => {
  const ran = { good: 0, bad: 0 }
  stop = await startClock([
    { pattern: '* * * * * *', run: () => Promise.resolve(void ran.good++) },
    { pattern: '* * * * * *', run: () => Promise.reject(new Error(`the ${++ran.bad}th time`)) },
    { pattern: '0 0 0 1 1 *', run: () => Promise.resolve(void done.push('at the start')) },
  ])
  expect({ ...ran, done }).toEqual({ good: 1, bad: 1, done: ['at the start'] })
  await expect.poll(() => Math.min(ran.good, ran.bad), { timeout: 5000 }).toBeGreaterThan(2)
  stop()
  expect(done).toEqual(['at the start'])
})
