import { listEntries, registerQuery } from '../../app/features/register/register-list.read.server'
import type { Actor } from '../../app/platform/auth/actor'
import { openDb } from '../../app/platform/db/db.server'
import { permissionsOf } from '../../app/platform/permissions/roles'
import { centreCount, makePublicRegister, versionsEach } from './public-region'
import { median, rounded, show } from './report'

const today = '2026-11-23'
const pastDays = ['2026-08-17', '2026-09-05', '2026-10-04', '2026-11-10']
const rounds = 40

const officer: Actor = {
  ...{ userId: 'officer', name: '', position: '', roles: ['ministry-officer'] },
  permissions: permissionsOf(['ministry-officer']),
  ...{ organisationId: null, organisationName: null },
}

/** The ministry's register as of days of the past against the register of today: the same page of the same list. */
export async function benchRegister(): Promise<void> {
  const db = openDb(makePublicRegister(today))
  const ask = async (day: string, search: string) => {
    const began = performance.now()
    const { total } = await listEntries(officer, registerQuery(`http://portal.test/register?${search}`), day, db)
    if (total === 0) throw new Error(`nothing stood on ${day}`)
    return performance.now() - began
  }
  const measured = async (days: readonly string[], search: string) => {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) times.push(await ask(days[round % days.length]!, search))
    return median(times.slice(rounds / 4))
  }
  for (const [name, search] of Object.entries({
    'first page': '',
    'search in it': 'q=маяк',
    'women, by name': 'who=women',
  })) {
    const [now, past] = [await measured([today], search), await measured(pastDays, search)]
    show(`the register of ${centreCount} centres, ${centreCount * versionsEach} versions: ${name}`, {
      'as of today': `${rounded(now, 1)} ms`,
      'as of a past day': `${rounded(past, 1)} ms`,
      ratio: `${rounded(past / now, 1)} (aim: at most 2)`,
    })
  }
  await db.$disconnect()
}
