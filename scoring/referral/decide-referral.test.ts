import { expect, test } from 'vitest'
import { plainDate } from '../plain-date'
import { decideReferral, type ReferralCase } from './decide-referral'

const applicant = {
  appliedOn: plainDate('2026-03-16'),
  bornOn: plainDate('1990-05-01'),
  livesInRegion: true,
  usesDrugs: true,
  treated: true,
  needConfirmed: true,
  obligedByCourt: false,
} as const
const papers = {
  identityCopy: true,
  appliesByRepresentative: false,
  representativePowers: false,
  conclusion: true,
  courtAct: false,
  dataConsent: true,
} as const
const budget = { limit: 100n, accepted: 0n, carriedUnpaid: 0n, expectedCost: 100n } as const
const asked: ReferralCase = { applicant, papers, isUntrue: false, budget }

test.each([
  { more: {}, decision: 'eligible', grounds: [], missing: [], why: 'no ground of 5.7 applies' },
  {
    more: { applicant: { ...applicant, livesInRegion: false } },
    decision: 'refused',
    grounds: ['referral-refusal-person', 'eligibility-residence'],
    missing: [],
    why: 'not a person of 1.2, with the condition that is not met',
  },
  {
    more: { papers: { ...papers, dataConsent: false, identityCopy: false } },
    decision: 'refused',
    grounds: ['referral-refusal-documents', 'document-identity', 'document-consent'],
    missing: [],
    why: 'papers missing, each by name',
  },
  {
    more: { isUntrue: true },
    decision: 'refused',
    grounds: ['referral-refusal-untrue'],
    missing: [],
    why: 'untrue statements',
  },
  {
    more: { budget: { ...budget, accepted: 1n } },
    decision: 'refused',
    grounds: ['referral-refusal-budget'],
    missing: [],
    why: 'no budget limit',
  },
  {
    more: {
      applicant: { ...applicant, usesDrugs: false },
      papers: { ...papers, conclusion: false },
      isUntrue: true,
      budget: { ...budget, limit: 0n },
    },
    decision: 'refused',
    grounds: [
      'referral-refusal-person',
      'eligibility-use',
      'referral-refusal-documents',
      'document-conclusion-or-court-act',
      'referral-refusal-untrue',
      'referral-refusal-budget',
    ],
    missing: [],
    why: 'all four grounds, in the order of the clause',
  },
  {
    more: {
      applicant: { ...applicant, treated: 'unknown' },
      papers: { ...papers, dataConsent: 'unknown' },
      isUntrue: 'unknown',
      budget: { ...budget, limit: 'unknown' },
    },
    decision: 'undecided',
    grounds: [],
    missing: ['treated', 'dataConsent', 'isUntrue', 'limit'],
    why: 'everything that could still refuse is asked for',
  },
  {
    more: { applicant: { ...applicant, treated: 'unknown' }, isUntrue: true },
    decision: 'refused',
    grounds: ['referral-refusal-untrue'],
    missing: [],
    why: 'a known ground decides',
  },
] as const)('$decision: $why (5.7)', ({ more, ...expected }) => {
  const { decision, grounds, missing } = decideReferral({ ...asked, ...more })
  expect({ decision, grounds: grounds.map(({ id }) => id), missing: missing.map(({ fact }) => fact) }).toEqual({
    decision: expected.decision,
    grounds: expected.grounds,
    missing: expected.missing,
  })
})
