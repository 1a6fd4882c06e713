import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { openDb } from '~/platform/db/db.server'
import { registerIncoming, type IncomingPaper } from './register-incoming.server'
import { takeNumber } from './take-number.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const paper: IncomingPaper = {
  ...{ kind: 'incoming-letter', title: 'О сверке', organisationId: null, correspondent: 'Прокуратура' },
  ...{ theirNumber: '7', theirOn: null, expiresOn: null },
}

const numbersOf = async (year: number) =>
  (await db.paper.findMany({ where: { series: 'incoming', year }, orderBy: { number: 'asc' } })).map(
    (row) => row.number,
  )
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** A process of its own on the same database, in another year of numbers than the other tests. */
function registrar(script: string, day: string): ChildProcess & { told: Promise<string> } {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    env: { ...process.env, PORTAL_TODAY: day, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk))))
  return Object.assign(child, { told })
}

const ended = async (child: ChildProcess): Promise<number | null> =>
  child.exitCode ?? ((await once(child, 'exit')) as [number | null])[0]

const imports = `
  import { openDb, inTransaction } from './app/platform/db/db.server.ts'
  import { takeNumber } from './app/features/documents/take-number.server.ts'
  const register = (tx, at) => takeNumber(tx, 'incoming', process.env.PORTAL_TODAY).then((taken) =>
    tx.paper.create({ data: { ...taken, kind: 'incoming-letter', direction: 'incoming', status: 'registered',
      title: 'Письмо', registeredOn: process.env.PORTAL_TODAY, preparedById: at } }))
`

test('one registrar after another, each year from one', async () => {
  process.env.PORTAL_TODAY = '2026-03-02'
  for (const number of upTo(3))
    expect(await registerIncoming(officer, paper, null, '')).toMatchObject({ ok: true, numberText: `${number}-В` })
  process.env.PORTAL_TODAY = '2027-01-11'
  expect(await registerIncoming(officer, paper, null, '')).toMatchObject({ numberText: '1-В' })
})

test('a form sent twice takes one number', async () => {
  process.env.PORTAL_TODAY = '2028-03-02'
  const [first, second] = await Promise.all([
    registerIncoming(officer, paper, null, 'operation'),
    registerIncoming(officer, paper, null, 'operation'),
  ])
  expect(second).toEqual(first)
  expect(await numbersOf(2028)).toEqual([1])
})

test('a registration that fails gives its number back', async () => {
  const failed = db.$transaction(async (tx) => {
    await takeNumber(tx, 'incoming', '2029-01-09')
    throw new Error('no paper')
  })
  await expect(failed).rejects.toThrow('no paper')
  process.env.PORTAL_TODAY = '2029-01-10'
  expect(await registerIncoming(officer, paper, null, '')).toMatchObject({ numberText: '1-В' })
})

test('twenty registrars in five processes register five hundred papers: no hole, no double', async () => {
  process.env.PORTAL_TODAY = '2030-04-01'
  const others = upTo(4).map((number) =>
    registrar(
      `${imports}
      await Promise.all(Array.from({ length: 4 }, async (_, worker) => {
        const own = openDb()
        for (let done = 0; done < 25; done++) await inTransaction((tx) => register(tx, '${number}-' + worker), own)
        await own.$disconnect()
      }))`,
      '2030-04-01',
    ),
  )
  const here = upTo(4).map(async () => {
    for (const _ of upTo(25)) await registerIncoming(officer, paper, null, '')
  })
  await Promise.all(here)
  expect(await Promise.all(others.map(ended))).toEqual([0, 0, 0, 0])
  expect(await numbersOf(2030)).toEqual(upTo(500))
}, 60_000)

test('a registrar killed in the middle of registering leaves no hole', async () => {
  process.env.PORTAL_TODAY = '2031-04-01'
  await registerIncoming(officer, paper, null, '')
  const killed = registrar(
    `${imports}
    await inTransaction(async (tx) => {
      const { number } = await register(tx, 'killed')
      process.stdout.write(String(number))
      await new Promise(() => setInterval(() => {}, 1000))
    })`,
    '2031-04-01',
  )
  expect(await killed.told).toBe('2')
  const waiting = registerIncoming(officer, paper, null, '')
  killed.kill('SIGKILL')
  expect(await waiting).toMatchObject({ numberText: '2-В' })
  expect(await numbersOf(2031)).toEqual([1, 2])
})

test('a registrar killed somewhere among many leaves no hole', async () => {
  process.env.PORTAL_TODAY = '2032-04-01'
  const killed = registrar(
    `${imports}
    const own = openDb()
    for (let done = 0; ; done++) {
      await inTransaction((tx) => register(tx, 'killed'), own)
      if (done === 10) process.stdout.write('going on')
    }`,
    '2032-04-01',
  )
  await killed.told
  killed.kill('SIGKILL')
  expect(await ended(killed)).toBeNull()
  const before = (await numbersOf(2032)).length
  const other = openDb()
  await other
    .$transaction((tx) => takeNumber(tx, 'incoming', '2032-04-02'))
    .then(({ number }) => {
      expect(number).toBe(before + 1)
    })
  await other.$disconnect()
  expect(await numbersOf(2032)).toEqual(upTo(before))
})
