/**
 * How often a service falls due by clause 2.2. `daily`, `week`, … say how many times in each such period;
 * `admission` is the contract day; `monthStart` the 1st of each month; `lastMonths` each of the two months
 * before the planned end. A service given only as needed never falls due by itself and has no frequency.
 */
export const rhythms = [
  'daily',
  'admission',
  'week',
  'fortnight',
  'month',
  'twoMonths',
  'monthStart',
  'lastMonths',
] as const

export type Rhythm = (typeof rhythms)[number]
export type Frequency = Readonly<Partial<Record<Rhythm, number>>>
