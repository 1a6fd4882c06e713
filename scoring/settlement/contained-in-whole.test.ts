import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RUNS } from '../../tests/scoring/property-runs'
import { containedInWhole } from './contained-in-whole'

const leaver = (base: bigint, returned: bigint) => ({
  id: 'К-0001',
  lines: [{ rule: 'left-without-valid-reason', base, amount: base > returned ? base - returned : 0n }] as const,
})
const stayer = { id: 'К-0002', lines: [{ rule: 'missing-kinds', base: 1_500_000n, amount: 187_500n }] as const }

test.each([
  { why: 'an unpaid eighth is in the whole', base: 5_000_000n, demanded: 625_000n, returned: 0n, contained: 625_000n },
  { why: 'a paid eighth was taken off', base: 5_000_000n, demanded: 625_000n, returned: 625_000n, contained: 0n },
  { why: 'of a half-paid one the half', base: 5_000_000n, demanded: 625_000n, returned: 300_000n, contained: 325_000n },
  { why: 'nothing was demanded before', base: 5_000_000n, demanded: 0n, returned: 0n, contained: 0n },
])('$why', ({ base, demanded, returned, contained }) => {
  const before = new Map([
    ['К-0001', demanded],
    ['К-0002', 400_000n],
  ])
  expect(containedInWhole([leaver(base, returned), stayer], before)).toBe(contained)
})

test('of whom nothing was ever demanded, nothing is within the whole', () => {
  expect(containedInWhole([leaver(5_000_000n, 0n)], new Map())).toBe(0n)
})

test('who stays owes what was demanded before, beside what is demanded now', () => {
  expect(containedInWhole([stayer], new Map([['К-0002', 400_000n]]))).toBe(0n)
})

test('with it a client who left owes the whole subsidy less what came back, and no kopeck more', () => {
  const kopecks = fc.bigInt({ min: 0n, max: 10n ** 12n })
  fc.assert(
    fc.property(kopecks, kopecks, kopecks, (base, demanded, paid) => {
      const returned = paid % (base + 1n)
      const client = leaver(base, returned)
      const opening = demanded - returned
      const owed = opening + client.lines[0].amount - containedInWhole([client], new Map([[client.id, demanded]]))
      expect(owed).toBe(base - returned)
    }),
    { numRuns: RUNS },
  )
})
