import { db } from '~/platform/db/db.server'
import { registerCard } from '~/features/register/card'
import { standsOn } from '~/features/register/register-version.read.server'
import { wordsOf } from './correct-words'
import type { PublicCentre } from './public-centre'
import { findableText } from './findable-text'

/** The register as anybody may see it on a day: what an order ever included, in the order of the alphabet. */
export interface RegisterOfDay {
  day: string
  /** Changes whenever the register changes, in whatever process. */
  stamp: string
  centres: readonly PublicCentre[]
  /** Each word that a centre is found by, with the number of centres that have it. */
  vocabulary: ReadonlyMap<string, number>
  /** Each once, in the order of the alphabet. */
  municipalities: readonly string[]
}

interface Kept {
  day: string
  stamp: string
  register: Promise<RegisterOfDay>
}

/** Days that are asked for again and again: mostly today. */
const keptDays = 4
let kept: Kept[] = []

/**
 * The register of a day `YYYY-MM-DD`. It is held in memory under the stamp that the database gives, so that no process
 * shows what another has changed.
 */
export async function registerOn(day: string): Promise<RegisterOfDay> {
  const stamp = await registerStamp()
  const before = kept.find((one) => one.day === day && one.stamp === stamp)
  const own = before ?? { day, stamp, register: readRegister(day, stamp) }
  kept = [own, ...kept.filter((one) => one !== own && one.stamp === stamp)].slice(0, keptDays)
  if (!before) own.register.catch(() => (kept = kept.filter((one) => one !== own)))
  return own.register
}

/** Every change of an entry raises its version: their sum never comes back. */
export async function registerStamp(): Promise<string> {
  const { _sum, _count } = await db.registerEntry.aggregate({ _sum: { version: true }, _count: true })
  return `${_count}-${_sum.version ?? 0}`
}

async function readRegister(day: string, stamp: string): Promise<RegisterOfDay> {
  const rows = await db.registerVersion.findMany({
    where: { status: { not: 'candidate' }, ...standsOn(day) },
    select: { centreId: true, searchText: true, cardJson: true },
  })
  const centres = rows.flatMap(({ centreId, searchText, cardJson }): PublicCentre[] => {
    const card = registerCard.parse(JSON.parse(cardJson))
    return card.number === null ? [] : [{ centreId, number: card.number, card, text: findableText(searchText, card) }]
  })
  const alphabet = new Intl.Collator('ru', { numeric: true })
  centres.sort((a, b) => alphabet.compare(a.card.centreName, b.card.centreName) || a.number - b.number)
  const municipalities = [...new Set(centres.map(({ card }) => card.municipality).filter(Boolean))]
  return {
    day,
    stamp,
    centres,
    vocabulary: vocabularyOf(centres),
    municipalities: municipalities.sort(alphabet.compare),
  }
}

function vocabularyOf(centres: readonly PublicCentre[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of centres)
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
