import { expect, test } from 'vitest'
import { canDossier, dossierStandings, standingOf, type Dated, type DossierAction } from './standing'

const today = '2026-11-23'
const paper: Dated = { expiresOn: null, isWithdrawn: false, supersededBy: null }
const actions: readonly DossierAction[] = ['use', 'correct', 'supersede', 'withdraw']

test.each([
  { expiresOn: null, standing: 'good', why: 'it has no last day' },
  { expiresOn: '2026-12-24', standing: 'good', why: 'more than thirty days are left' },
  { expiresOn: '2026-12-23', standing: 'soon', why: 'thirty days are left' },
  { expiresOn: '2026-11-23', standing: 'soon', why: 'on its last day it is still good' },
  { expiresOn: '2026-11-22', standing: 'expired', why: 'its last day has passed' },
])('$expiresOn is $standing: $why', ({ expiresOn, standing }) => {
  expect(standingOf({ ...paper, expiresOn }, today)).toBe(standing)
})

test('what was withdrawn or superseded stays so, whatever its last day', () => {
  const expired = { ...paper, expiresOn: '2020-01-01', supersededBy: { id: 'new' } }
  expect(standingOf(expired, today)).toBe('superseded')
  expect(standingOf({ ...expired, isWithdrawn: true }, today)).toBe('withdrawn')
})

test('what may be done with a paper as it stands', () => {
  const stood = { good: paper, soon: { ...paper, expiresOn: today }, expired: { ...paper, expiresOn: '2026-11-22' } }
  const gone = { superseded: { ...paper, supersededBy: { id: 'new' } }, withdrawn: { ...paper, isWithdrawn: true } }
  const allowed = Object.entries({ ...stood, ...gone }).map(([standing, one]) => [
    standing,
    actions.filter((action) => canDossier(one, today, action)).join(' '),
  ])
  expect(allowed).toEqual([
    ['good', 'use correct supersede withdraw'],
    ['soon', 'use correct supersede withdraw'],
    ['expired', 'correct supersede withdraw'],
    ['superseded', ''],
    ['withdrawn', ''],
  ])
  expect(allowed.map(([standing]) => standing)).toEqual(dossierStandings)
})
