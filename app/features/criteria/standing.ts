import type { Tone } from '~/ui/tag'
import type { SetStatus } from './states'

/** How an edition stands on a day. */
export const standings = ['draft', 'coming', 'inForce', 'past', 'shelved'] as const
export type Standing = (typeof standings)[number]

/** @param untilOn the first day of the edition that came after it; null where there is none */
export function standingOf(
  { status, fromOn }: { status: SetStatus; fromOn: string | null },
  untilOn: string | null,
  today: string,
): Standing {
  if (status === 'draft') return 'draft'
  if (fromOn === null) return 'shelved'
  if (fromOn > today) return 'coming'
  return untilOn !== null && untilOn <= today ? 'past' : 'inForce'
}

export const standingTones: Record<Standing, Tone> = {
  draft: 'warn',
  coming: 'plain',
  inForce: 'good',
  past: 'plain',
  shelved: 'bad',
}
