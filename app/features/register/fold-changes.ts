import { emptyCard, type CardPatch, type RegisterCard } from './card'

export interface Change {
  id: string
  /** `YYYY-MM-DD` */
  fromOn: string
  sequence: number
  patch: CardPatch
}

export interface FoldedVersion {
  fromOn: string
  /** The first day on which it no longer stands; null while it stands. */
  untilOn: string | null
  /** The last change in it. */
  changeId: string
  card: RegisterCard
}

/**
 * The card from day to day. A change counts from its own day, not from the day on which it was recorded: one that is
 * recorded late takes its place among the others, and what was set later on the same field still stands after it.
 * Of one day the change recorded last holds; changes that change nothing make no version.
 */
export function foldChanges(changes: readonly Change[]): FoldedVersion[] {
  const ordered = [...changes].sort((a, b) =>
    a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : a.sequence - b.sequence,
  )
  const versions: FoldedVersion[] = []
  let card = emptyCard()
  for (const { id, fromOn, patch } of ordered) {
    const next = { ...card, ...patch }
    const isSame = JSON.stringify(next) === JSON.stringify(card)
    card = next
    const last = versions.at(-1)
    if (last?.fromOn === fromOn) Object.assign(last, { card, changeId: id })
    else if (!last || !isSame) {
      if (last) last.untilOn = fromOn
      versions.push({ fromOn, untilOn: null, changeId: id, card })
    }
  }
  return versions
}
