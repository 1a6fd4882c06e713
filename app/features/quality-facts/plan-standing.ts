import type { Tone } from '~/ui/tag'

/** How a client's plan stands on a day: made in time or late, its term still runs, or it is lacking. */
export const planStandings = ['lacking', 'inTerm', 'late', 'inTime'] as const
export type PlanStanding = (typeof planStandings)[number]

export interface Planned {
  /** The last day for it by the law; null where the law gave the contract no such term. */
  dueOn: string | null
  /** When it was made; null where there is none. */
  madeOn: string | null
}

/** On the last day itself the term still runs. */
export function planStanding({ dueOn, madeOn }: Planned, day: string): PlanStanding {
  if (madeOn !== null && madeOn <= day) return dueOn !== null && madeOn > dueOn ? 'late' : 'inTime'
  return dueOn !== null && dueOn < day ? 'lacking' : 'inTerm'
}

export const planTones: Record<PlanStanding, Tone> = { lacking: 'bad', inTerm: 'plain', late: 'warn', inTime: 'good' }
