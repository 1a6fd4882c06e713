import { addDays, plainDate } from 'scoring/plain-date'
import type { Tone } from '~/ui/tag'

/** How many days before its last one a paper is told of: a manner of the portal, no rule of the law. */
export const warnedDaysBefore = 30

/** The last day of the papers that are told of today. */
export const warnedUntil = (today: string): string => addDays(plainDate(today), warnedDaysBefore)

/** What may be done with a paper of a dossier as it stands. One that was used is never edited: a new one supersedes it. */
export const dossierActions = {
  good: ['use', 'correct', 'supersede', 'withdraw'],
  soon: ['use', 'correct', 'supersede', 'withdraw'],
  expired: ['correct', 'supersede', 'withdraw'],
  superseded: [],
  withdrawn: [],
} as const satisfies Record<string, readonly DossierAction[]>

export type DossierAction = 'use' | 'correct' | 'supersede' | 'withdraw'
export type DossierStanding = keyof typeof dossierActions
export const dossierStandings = Object.keys(dossierActions) as DossierStanding[]

export interface Dated {
  /** The last day on which it is good; null where it has none. */
  expiresOn: string | null
  isWithdrawn: boolean
  supersededBy: { id: string } | null
}

export function standingOf({ expiresOn, isWithdrawn, supersededBy }: Dated, today: string): DossierStanding {
  if (isWithdrawn) return 'withdrawn'
  if (supersededBy) return 'superseded'
  if (expiresOn === null) return 'good'
  if (expiresOn < today) return 'expired'
  return expiresOn <= warnedUntil(today) ? 'soon' : 'good'
}

export const canDossier = (paper: Dated, today: string, action: DossierAction): boolean =>
  (dossierActions[standingOf(paper, today)] as readonly DossierAction[]).includes(action)

export const standingTones: Record<DossierStanding, Tone> = {
  good: 'good',
  soon: 'warn',
  expired: 'bad',
  superseded: 'plain',
  withdrawn: 'plain',
}
