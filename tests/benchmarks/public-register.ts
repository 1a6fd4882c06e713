import { cpSync } from 'node:fs'
import Database from 'better-sqlite3'
import { searchable } from '../../app/platform/lists/list-query'
import { startPortal } from '../journeys/portal'
import { centreCount, makePublicRegister, versionsEach } from './public-region'
import { percentile, rounded, show, timed } from './report'

const today = '2026-11-23'
const rate = 50
const seconds = 20
const searches = [
  'причал',
  'камышин маяк',
  'камишин',
  'htf,bkbnfwbz',
  'берёзовый дом',
  'for=women',
  'рибилитация дольск',
]

/** The public search with its page, against a plain query of the same rows; then fifty requests a second for a while. */
export async function benchPublicRegister(): Promise<void> {
  const file = makePublicRegister(today)
  const plain = plainQueries(file)
  const environment = { PORTAL_TODAY: today, RATE_LIMIT: '1000000' }
  const portal = await startPortal(environment, (own) => cpSync(file, own))
  try {
    const ask = async (index: number, on = '') => {
      const began = performance.now()
      const answer = await fetch(`${portal.address}/centres?${addressOf(index)}${on}`)
      const page = await answer.text()
      if (answer.status !== 200 || !page.includes('</html>')) throw new Error(`answered ${answer.status}`)
      return performance.now() - began
    }
    for (let index = 0; index < 30; index++) await ask(index)
    const alone: number[] = []
    for (let index = 0; index < 200; index++) alone.push(await ask(index))
    const past: number[] = []
    for (let index = 0; index < 30; index++)
      past.push(await ask(index, `&on=2026-10-${String(index + 1).padStart(2, '0')}`))
    const loaded = await underLoad(ask)
    const [own, bare] = [percentile(alone, 0.95), percentile(plain, 0.95)]
    show(`public register: ${centreCount} centres, ${centreCount * versionsEach} versions`, {
      'plain query, p95': `${rounded(bare, 2)} ms`,
      'search with its page, p95': `${rounded(own, 2)} ms`,
      ratio: `${rounded(own / bare, 1)} (aim: at most 5)`,
      'a past day for the first time': `p95 ${rounded(percentile(past, 0.95))} ms`,
      [`${rate} a second for ${seconds} s`]: `p50 ${rounded(percentile(loaded, 0.5))} ms, p95 ${rounded(percentile(loaded, 0.95))} ms (aim: at most 300), p99 ${rounded(percentile(loaded, 0.99))} ms`,
    })
  } finally {
    await portal.stop()
  }
}

const addressOf = (index: number): string => {
  const search = searches[index % searches.length]!
  return search.includes('=') ? search : `q=${encodeURIComponent(search)}`
}

/** Requests begin on the clock, whether or not those before them have been answered. */
async function underLoad(ask: (index: number) => Promise<number>): Promise<number[]> {
  const asked: Promise<number>[] = []
  const began = performance.now()
  for (let index = 0; index < rate * seconds; index++) {
    const wait = began + (index * 1000) / rate - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    asked.push(ask(index))
  }
  return Promise.all(asked)
}

/** The same words over the same index, all the rows that stand today, with their cards. */
function plainQueries(file: string): number[] {
  const db = new Database(file, { readonly: true })
  const times = Array.from({ length: 200 }, (_, index) => {
    const search = searches[index % searches.length]!
    const words = search.includes('=') ? [] : searchable(search).split(' ')
    const like = words.map(() => `AND "searchText" LIKE ?`).join(' ')
    const query = db.prepare(
      `SELECT "centreId", "searchText", "cardJson" FROM "RegisterVersion"
       WHERE "status" <> 'candidate' AND "fromOn" <= ? AND ("untilOn" IS NULL OR "untilOn" > ?) ${like}
       ORDER BY "searchText" LIMIT 20`,
    )
    return timed(() => query.all(today, today, ...words.map((word) => `%${word}%`)))
  })
  db.close()
  return times
}
