import fc from 'fast-check'
import type { PlainCase, PlainClient, PlainMonth } from './plain-settlement'

const KINDS =
  'living social-environment pedagogical psychological sociocultural physical resocialisation vocational'.split(' ')
const VALID = ['illness-hospitalised', 'court-prior-offence', 'death']
const NOT_VALID =
  'relapse-hospitalised death-violent death-drug-use left-without-permission refused-services custody-offence-during-stay contract-breach'.split(
    ' ',
  )

const DAY = 86_400_000

/** A date of the engine is slow to make and there are few of them: each is made once. */
function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

const dayNumber = once((date: string) => Date.parse(date) / DAY)
const dayText = once((number: number) => new Date(number * DAY).toISOString().slice(0, 10))
const shift = (date: string, days: number) => dayText(dayNumber(date) + days)
const monthsFrom = once((month: string) =>
  Array.from({ length: 16 }, (_, i) =>
    new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + i, 1)).toISOString().slice(0, 7),
  ),
)
/** So many months, sixteen at most, from the month of a day on. */
const nextMonths = (from: string, count: number) => monthsFrom(from.slice(0, 7)).slice(0, count)

/** The case behind a window's last day: the same day months later, clamped as the calendar clamps it. */
function monthsLater(date: string, months: number): string {
  const first = nextMonths(date, months + 1).at(-1) ?? date
  const last = Number(shift(`${nextMonths(date, months + 2).at(-1)}-01`, -1).slice(8))
  return `${first}-${String(Math.min(Number(date.slice(8)), last)).padStart(2, '0')}`
}

export const readings = fc.record(
  {
    'missing-kinds': fc.constantFrom('once', 'per-kind'),
    'not-due-kinds': fc.constantFrom('review', 'charged'),
    'unsigned-act': fc.constantFrom('not-proved', 'accepted'),
    'band-gap': fc.constantFrom('continuous', 'whole-percent'),
    'outcome-base': fc.constantFrom('gross', 'net'),
    cohort: fc.constantFrom('window-closed', 'completed-in-year'),
    'groups-minimum': fc.constantFrom('1', '2', '3', '4', '5', '6'),
    'remission-cohort': fc.constantFrom('calendar-years', 'to-25-december'),
    'unconfirmed-reason': fc.constantFrom('review', 'not-valid', 'valid'),
  },
  { requiredKeys: [] },
)

const amount = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.constantFrom('0.00', '0.01', '0.03', '0.04', '0.12', '14999.99', '30000.00', '99999999999999.99'),
  },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 0, max: 3_000_000 })
      .map((k) => `${Math.floor(k / 100)}.${String(k % 100).padStart(2, '0')}`),
  },
)
const someKinds = fc.oneof(
  { weight: 2, arbitrary: fc.constant(KINDS) },
  { weight: 2, arbitrary: fc.constantFrom(...KINDS).map((absent) => KINDS.filter((kind) => kind !== absent)) },
  { weight: 1, arbitrary: fc.shuffledSubarray(KINDS) },
)
const notDue = fc.oneof(
  fc.constant<string[]>([]),
  fc.constant<string[]>(['social-environment']),
  fc.shuffledSubarray(KINDS, { maxLength: 3 }),
)

const monthEntry = fc.record(
  { subsidy: amount, kinds: someKinds, proof: fc.constantFrom('signed', 'waived', 'unsigned'), notDue },
  { requiredKeys: ['subsidy', 'kinds'] },
)

const exitDetails = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'completed' }) },
  { weight: 2, arbitrary: fc.constantFrom(...NOT_VALID).map((kind) => ({ kind })) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        kind: fc.constantFrom(...VALID),
        proof: fc.constantFrom(
          {},
          { confirmed: false },
          { confirmed: true },
          { decision: 'valid' },
          { decision: 'not-valid' },
          { confirmed: false, decision: 'not-valid' },
        ),
      })
      .map(({ kind, proof }) => ({ kind, ...proof })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom({}, { decision: 'valid' }, { decision: 'not-valid' })
      .map((decision) => ({ kind: 'not-listed', reason: 'переезд', ...decision })),
  },
)

// Days on which something opens, closes or clamps.
const edgeDays = [
  '01-01',
  '12-31',
  '12-25',
  '12-26',
  '06-30',
  '07-01',
  '07-31',
  '08-31',
  '08-29',
  '10-31',
  '11-01',
  '12-30',
  '12-29',
  '02-28',
]
const dayNear = (year: number) =>
  fc.oneof(
    fc.tuple(fc.integer({ min: -3, max: 1 }), fc.constantFrom(...edgeDays)).map(([by, day]) => `${year + by}-${day}`),
    fc.integer({ min: -1100, max: 400 }).map((days) => shift(`${year}-12-31`, days)),
    fc.integer({ min: -400, max: -180 }).map((days) => shift(`${year}-12-31`, days)),
  )

const aftercareOf = (completedOn: string) =>
  fc.record(
    {
      groupMonths: fc.integer({ min: 0, max: 6 }),
      employment: fc
        .constantFrom(-1, 0, 30, 'last', 'late')
        .map((when) =>
          typeof when === 'number'
            ? shift(completedOn, when)
            : shift(monthsLater(completedOn, 2), when === 'last' ? 0 : 1),
        ),
      remissionMonths: fc.constantFrom(0, 5, 6, 7, 30),
    },
    { requiredKeys: [] },
  )

function clientOf(year: number, id: string): fc.Arbitrary<PlainClient> {
  return fc
    .record({
      end: dayNear(year),
      length: fc.integer({ min: 0, max: 400 }),
      leaves: fc.boolean(),
      details: exitDetails,
      entries: fc.array(monthEntry, { maxLength: 5 }),
      skip: fc.integer({ min: 0, max: 9 }),
      returned: fc.option(amount, { nil: undefined }),
      absent: fc.constantFrom<undefined | null>(undefined, null),
      backwards: fc.boolean(),
    })
    .chain((made) =>
      aftercareOf(made.end).map((aftercare): PlainClient => {
        const contract = shift(made.end, -made.length)
        const open = nextMonths(contract, 16)
          .slice(made.skip)
          .filter((month) => !made.leaves || month <= made.end.slice(0, 7))
        const months = open.flatMap((month, i): PlainMonth[] =>
          made.entries[i] ? [{ month, ...made.entries[i] }] : [],
        )
        return {
          id,
          contract,
          ...(made.leaves ? { exit: { date: made.end, ...made.details } } : made.absent === null ? { exit: null } : {}),
          months: made.backwards ? months.reverse() : months,
          ...(made.returned !== undefined && { returned: made.returned }),
          aftercare,
        }
      }),
    )
}

// Shares on the edges of the bands, on either side of them, and in the gap between 10% and 11%.
const edges = [
  [10, 1],
  [19, 2],
  [29, 3],
  [28, 3],
  [21, 2],
  [2, 1],
  [10, 5],
  [10, 4],
  [5, 2],
  [10, 7],
  [17, 12],
  [11, 6],
  [22, 9],
] as const
const headcount = fc.oneof(
  fc.constantFrom(...edges).map(([size, good]) => ({ size, attend: good, work: good, sober: good })),
  fc.record({ size: fc.integer({ min: 0, max: 30 }), attend: fc.nat(30), work: fc.nat(30), sober: fc.nat(30) }),
)

/** Many completers of one day, so that shares fall on and between the edges of the bands. */
const crowd = (year: number): fc.Arbitrary<PlainClient[]> =>
  fc.tuple(headcount, dayNear(year), amount).map(([{ size, attend, work, sober }, day, subsidy]) =>
    Array.from({ length: size }, (_, i) => ({
      id: `crowd-${i}`,
      contract: shift(day, -150),
      exit: { date: day, kind: 'completed' },
      months: i % 3 === 0 ? [{ month: day.slice(0, 7), subsidy, kinds: KINDS }] : [],
      aftercare: {
        groupMonths: i < attend ? 6 : 0,
        ...(i < work && { employment: shift(day, 10) }),
        remissionMonths: i < sober ? 6 : 5,
      },
    })),
  )

/** One who left with a fortune: the gross base then outgrows what is left to bear a penalty. */
const leaver = (year: number): PlainClient => ({
  id: 'leaver',
  contract: `${year}-02-01`,
  exit: { date: `${year}-03-01`, kind: 'contract-breach' },
  months: [{ month: `${year}-02`, subsidy: '99999999999999.99', kinds: KINDS }],
})

export const settlementCase: fc.Arbitrary<PlainCase> = fc
  .record({
    year: fc.constantFrom(2018, 2024, 2025, 2026),
    size: fc.nat(6),
    withCrowd: fc.boolean(),
    withLeaver: fc.nat(5),
  })
  .chain(({ year, size, withCrowd, withLeaver }) =>
    fc.record({
      schema: fc.constant('settlement-case/1'),
      rules: fc.constant('order-929'),
      year: fc.constant(year),
      readings,
      organisation: fc.constant({ id: 'N-1', name: 'Организация' }),
      clients: fc
        .tuple(
          fc.tuple(...Array.from({ length: size }, (_, i) => clientOf(year, `C-${i}`))),
          withCrowd ? crowd(year) : fc.constant([]),
        )
        .map(([some, many]): PlainClient[] => [...some, ...(withLeaver === 0 ? [leaver(year)] : []), ...many]),
    }),
  )
