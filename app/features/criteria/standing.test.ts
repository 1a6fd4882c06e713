import { expect, test } from 'vitest'
import { standingOf } from './standing'

test.each([
  { status: 'draft', fromOn: null, untilOn: null, stands: 'draft', why: 'no order has approved it' },
  { status: 'approved', fromOn: '2026-03-11', untilOn: null, stands: 'coming', why: 'its day is tomorrow' },
  { status: 'approved', fromOn: '2026-03-10', untilOn: null, stands: 'inForce', why: 'its first day' },
  { status: 'retired', fromOn: '2026-01-01', untilOn: '2026-03-11', stands: 'inForce', why: 'its last day' },
  { status: 'retired', fromOn: '2026-01-01', untilOn: '2026-03-10', stands: 'past', why: 'the first day of the next' },
  { status: 'retired', fromOn: null, untilOn: null, stands: 'shelved', why: 'its order was cancelled' },
] as const)('$stands: $why', ({ status, fromOn, untilOn, stands }) => {
  expect(standingOf({ status, fromOn }, untilOn, '2026-03-10')).toBe(stands)
})
