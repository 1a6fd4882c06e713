import type { Tone } from '~/ui/tag'
import type { EntryStatus } from './card'

export const statusTones: Record<EntryStatus, Tone> = {
  ...{ candidate: 'plain', included: 'good', underQuestion: 'warn', suspended: 'warn', excluded: 'bad' },
}

/** What counts as standing in the register. */
export const standing = ['included', 'underQuestion', 'suspended'] as const satisfies readonly EntryStatus[]

export const isStanding = (status: EntryStatus): boolean => (standing as readonly EntryStatus[]).includes(status)

/** Orders that may be made of an entry, by its state. */
export const ordersOf: Record<
  EntryStatus,
  readonly ('inclusion' | 'renaming' | 'services' | 'suspension' | 'resumption' | 'exclusion')[]
> = {
  candidate: ['inclusion'],
  included: ['renaming', 'services', 'suspension', 'exclusion'],
  underQuestion: ['renaming', 'services', 'suspension', 'resumption', 'exclusion'],
  suspended: ['renaming', 'services', 'resumption', 'exclusion'],
  excluded: ['inclusion'],
}
