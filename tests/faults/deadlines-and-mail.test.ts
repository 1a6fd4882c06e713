import './in-memory'
import { beforeAll, expect, onTestFailed, test } from 'vitest'
import Database from 'better-sqlite3'
import { officialCalendar } from 'scoring/calendar/official-years'
import { db } from '../support/with-database'
import { countDay } from '~/features/deadlines/count-day'
import { inTransaction } from '~/platform/db/db.server'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { openMailServer } from '../support/mail-server'
import { eventOn, many, organisationId, portion } from './plan'
import { builtWorker, chanceOf, startWorker } from './processes'

const seed = Number(process.env.FAULT_SEED ?? Date.now() % 1_000_000)
const chance = chanceOf(seed)
const kills = 50
let file: string

beforeAll(async () => {
  file = await builtWorker()
  process.env.PORTAL_ADDRESS = 'https://opora.portal.test'
  process.env.PORTAL_TODAY = '2026-11-05'
  const names = { code: 'N-01', name: 'АНО «Причал»', shortName: 'АНО «Причал»', inn: '3400000001', ogrn: '1' }
  await db.organisation.create({ data: { id: organisationId, ...names, searchText: 'причал' } })
  const clerk = { login: 'clerk', surname: 'Ветлугина', givenName: 'Мария', email: 'clerk@portal.test' }
  await db.user.create({ data: { ...clerk, organisationId, roles: { create: { role: 'ngo-clerk' } } } })
})

/** Lets a process work until it has told so many words, and a moment longer; then it is killed. */
async function killedAfter(url: string, words: number, moment: number): Promise<'killed' | 'done'> {
  const worker = startWorker(file, 'everything', url)
  let told = 0
  worker.onWord(() => {
    if (told++ === words) setTimeout(() => worker.process.kill('SIGKILL'), moment)
  })
  return (await worker.ended) === 0 ? 'done' : 'killed'
}

test('2 000 terms are opened, closed and told of once, though the process is killed at 50 moments', async () => {
  onTestFailed(() => console.log(`again with FAULT_SEED=${seed}`))
  const server = await openMailServer()
  for (let kill = 0; kill < kills; kill++)
    expect(await killedAfter(server.url, chance(80), chance(12)), `life ${kill + 1}`).toBe('killed')
  expect(await killedAfter(server.url, Infinity, 0)).toBe('done')
  await server.close()

  const sqlite = new Database(process.env.DATABASE_FILE!, { readonly: true })
  const all = (sql: string) => sqlite.prepare(sql).all()
  const one = (sql: string) => sqlite.prepare(sql).pluck().get()
  expect(one('PRAGMA integrity_check')).toBe('ok')

  expect(one('SELECT count(*) FROM "Deadline"')).toBe(many)
  expect(one('SELECT count(DISTINCT "liveKey") FROM "Deadline" WHERE "status" = \'closed\'')).toBe(many)
  expect(one('SELECT count(*) FROM "DeadlineChange"')).toBe(2 * many)
  const twice = 'SELECT "deadlineId" FROM "DeadlineChange" GROUP BY "deadlineId", "kind" HAVING count(*) > 1'
  expect(all(twice)).toEqual([])
  const days = sqlite.prepare('SELECT "subjectId", "eventOn", "dueOn", "closedOn" FROM "Deadline"').all()
  const expected = Array.from({ length: many }, (_, number) => ({
    ...{ subjectId: `course-${number}`, eventOn: eventOn(number), closedOn: eventOn(number) },
    dueOn: countDay('contract-notice', eventOn(number), officialCalendar)!.dueOn,
  }))
  expect(new Map(days.map((row) => [(row as { subjectId: string }).subjectId, row]))).toEqual(
    new Map(expected.map((row) => [row.subjectId, row])),
  )

  expect(one('SELECT count(*) FROM "Notice"')).toBe(many)
  expect(one('SELECT count(*) FROM "Mail" WHERE "status" <> \'sent\'')).toBe(0)
  expect(one('SELECT count(*) FROM "Mail" WHERE "dedupeKey" LIKE \'closed %\'')).toBe(many)
  expect(one('SELECT count(*) FROM "Mail" WHERE "dedupeKey" LIKE \'notice %\'')).toBe(many / portion)
  const written = all('SELECT "messageId", "toAddress" FROM "Mail"') as { messageId: string; toAddress: string }[]
  sqlite.close()

  const arrived = new Map<string, Set<string>>()
  const addressOf = new Map<string, string>()
  for (const { to, raw } of server.letters) {
    const messageId = /^Message-ID: (<[^>]+>)/im.exec(raw.toString())![1]!
    arrived.set(messageId, (arrived.get(messageId) ?? new Set()).add(raw.toString('latin1')))
    addressOf.set(messageId, to.join())
  }
  expect(addressOf).toEqual(new Map(written.map(({ messageId, toAddress }) => [messageId, toAddress])))
  expect([...arrived.values()].filter((contents) => contents.size > 1)).toEqual([])
  console.log(`${server.letters.length - written.length} of ${written.length} letters arrived twice (seed ${seed})`)
}, 300_000)

test('two processes that send at the same time send each letter once', async () => {
  await db.mail.deleteMany({ where: { notices: { none: {} } } })
  const letters = 300
  await inTransaction(async (tx) => {
    for (let number = 0; number < letters; number++) {
      const letter = { toAddress: `person-${number}@portal.test`, subject: `Письмо ${number}`, text: 'Текст' }
      await queueMail(tx, { ...letter, dedupeKey: `beside ${number}` })
    }
  })
  const server = await openMailServer()
  const workers = [startWorker(file, 'beside', server.url), startWorker(file, 'beside', server.url)]
  const sent = await Promise.all(
    workers.map(async (worker) => {
      let count = 0
      await new Promise<void>((ready) => worker.onWord((word) => (word === 'ready' ? ready() : count++)))
      return { worker, count: () => count }
    }),
  )
  for (const { worker } of sent) worker.process.send('go')
  expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0])
  await server.close()
  const to = server.letters.map((letter) => letter.to.join())
  expect(to.length).toBe(letters)
  expect(new Set(to).size).toBe(letters)
  expect(Math.min(...sent.map(({ count }) => count()))).toBeGreaterThan(0)
}, 60_000)
