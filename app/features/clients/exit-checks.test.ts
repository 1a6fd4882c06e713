import { expect, test } from 'vitest'
import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { exitShapeRefusal } from './exit-checks'

interface Row {
  kind: ExitKind
  isConfirmed?: boolean
  reason?: string
  decision?: ExitDecision
  refusal: ReturnType<typeof exitShapeRefusal>
}

/** What the scoring contract takes and what it refuses. */
test.each<Row>([
  { kind: 'completed', refusal: null },
  { kind: 'completed', isConfirmed: true, refusal: 'confirmedNotAllowed' },
  { kind: 'completed', decision: 'valid', refusal: 'decisionNotAllowed' },
  { kind: 'death', isConfirmed: true, refusal: null },
  { kind: 'death', decision: 'not-valid', refusal: null },
  { kind: 'death', isConfirmed: true, decision: 'valid', refusal: 'decisionNotAllowed' },
  { kind: 'death', reason: 'слова', refusal: 'reasonNotAllowed' },
  { kind: 'contract-breach', refusal: null },
  { kind: 'contract-breach', isConfirmed: true, refusal: 'confirmedNotAllowed' },
  { kind: 'contract-breach', decision: 'valid', refusal: 'decisionNotAllowed' },
  { kind: 'not-listed', refusal: 'reasonMissing' },
  { kind: 'not-listed', reason: '   ', refusal: 'reasonMissing' },
  { kind: 'not-listed', reason: 'переезд', refusal: null },
  { kind: 'not-listed', reason: 'переезд', decision: 'valid', refusal: null },
  { kind: 'not-listed', reason: 'переезд', isConfirmed: true, refusal: 'confirmedNotAllowed' },
])('$kind, confirmed $isConfirmed, reason $reason, decision $decision: $refusal', (row) => {
  const { kind, isConfirmed = false, reason = null, decision = null, refusal } = row
  expect(exitShapeRefusal({ kind, isConfirmed, reason }, decision)).toBe(refusal)
})
