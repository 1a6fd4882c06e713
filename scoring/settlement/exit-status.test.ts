import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { defaultSettlementReadings } from '../readings'
import type { ExitKind } from './exit-kinds'
import { exitStatus } from './exit-status'
import type { ClientExit } from './settlement-case'

const exit = (kind: ExitKind, more: Partial<ClientExit> = {}): ClientExit => ({
  date: plainDate('2025-06-30'),
  kind,
  confirmed: false,
  decision: null,
  reason: null,
  ...more,
})

test.each([
  { exit: null, status: 'none', why: 'still in the programme' },
  {
    exit: exit('contract-breach', { date: plainDate('2024-12-31') }),
    status: 'none',
    why: 'the exit belongs to its own year',
  },
  { exit: exit('contract-breach', { date: plainDate('2026-01-01') }), status: 'none', why: 'and so does a later one' },
  { exit: exit('completed'), status: 'completed', why: '' },
  { exit: exit('death-violent'), status: 'not-valid', why: 'excluded from the valid reasons' },
  { exit: exit('death', { confirmed: true }), status: 'valid', why: 'confirmed' },
  { exit: exit('death'), status: 'review', why: 'the papers are not there' },
  { exit: exit('death', { decision: 'not-valid' }), status: 'not-valid', why: 'an official decided' },
  { exit: exit('not-listed', { decision: 'valid' }), status: 'valid', why: 'an official decided' },
  { exit: exit('not-listed'), status: 'review', why: 'the list is closed' },
  { exit: exit('not-listed', { confirmed: true }), status: 'review', why: 'papers do not put a reason on the list' },
])('$exit.kind $exit.date is $status: $why', ({ exit: given, status }) => {
  expect(exitStatus(given, 2025, defaultSettlementReadings).status).toBe(status)
})

test('only what a reading decided names it', () => {
  for (const given of [null, exit('completed'), exit('death', { confirmed: true }), exit('not-listed')])
    expect(exitStatus(given, 2025, defaultSettlementReadings).readings).toEqual([])
})

test.each(['review', 'valid', 'not-valid'] as const)('without papers the reading decides: %s', (reading) => {
  const readings = { ...defaultSettlementReadings, 'unconfirmed-reason': reading }
  expect(exitStatus(exit('illness-hospitalised'), 2025, readings)).toEqual({
    status: reading,
    readings: ['unconfirmed-reason'],
  })
  expect(exitStatus(exit('not-listed'), 2025, readings).status).toBe('review')
})
