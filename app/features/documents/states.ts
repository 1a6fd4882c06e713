import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

export type PaperDirection = 'outgoing' | 'incoming' | 'internal'

/**
 * What may be done with a paper in each state. It has a number from `registered` on, and is never edited or removed
 * after that: it is annulled with a reason and stays in the journal, or a later one supersedes it.
 */
export const paperActions = {
  draft: ['edit', 'submit', 'withdraw'],
  'to-sign': ['sign', 'return', 'recall'],
  registered: ['mail', 'post', 'scan', 'annul', 'replace'],
  sent: ['mail', 'post', 'scan', 'annul', 'replace'],
  annulled: [],
  superseded: [],
  withdrawn: [],
} as const satisfies Record<string, readonly PaperAction[]>

export type PaperAction =
  'edit' | 'submit' | 'withdraw' | 'sign' | 'return' | 'recall' | 'mail' | 'post' | 'scan' | 'annul' | 'replace'
export type PaperStatus = keyof typeof paperActions
export const paperStatuses = Object.keys(paperActions) as PaperStatus[]

/** What a direction leaves out: a paper that came is not sent, and an order is cancelled by a later order alone. */
const leftOut: Record<PaperDirection, readonly PaperAction[]> = {
  outgoing: [],
  incoming: ['mail', 'post', 'replace', 'scan'],
  internal: ['mail', 'post', 'replace', 'annul'],
}

export const isRegistered = (status: string): boolean => registeredStatuses.some((one) => one === status)

/** The states of a paper that stands in the journal with its number. */
export const registeredStatuses = ['registered', 'sent', 'annulled', 'superseded'] as const satisfies PaperStatus[]

export function statusOf(paper: { status: string }): PaperStatus {
  const known = paperStatuses.find((status) => status === paper.status)
  if (!known) throw new RangeError(`a paper has no state ${paper.status}`)
  return known
}

/** May this be done with such a paper? */
export const canPaper = (paper: { status: string; direction: string }, action: PaperAction): boolean =>
  (paperActions[statusOf(paper)] as readonly PaperAction[]).includes(action) &&
  !leftOut[paper.direction as PaperDirection].includes(action)

/** Who does it; an incoming paper is annulled by whoever registers. */
export function permissionFor(action: PaperAction, direction: string): Permission {
  if (action === 'sign' || action === 'return') return 'paper:sign'
  if (action === 'annul') return direction === 'incoming' ? 'paper:register' : 'paper:sign'
  return action === 'scan' ? 'paper:register' : 'paper:prepare'
}

export const paperTones: Record<PaperStatus, Tone> = {
  draft: 'plain',
  'to-sign': 'warn',
  registered: 'good',
  sent: 'good',
  annulled: 'bad',
  superseded: 'plain',
  withdrawn: 'plain',
}
