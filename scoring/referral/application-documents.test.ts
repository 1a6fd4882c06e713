import { expect, test } from 'vitest'
import { checkApplicationDocuments, type ApplicationPapers } from './application-documents'

const papers: ApplicationPapers = {
  identityCopy: true,
  appliesByRepresentative: false,
  representativePowers: false,
  conclusion: true,
  courtAct: false,
  dataConsent: true,
}

const eligible = { decision: 'eligible', grounds: [], missing: [] }
const refused = (...grounds: string[]) => ({ decision: 'refused', grounds, missing: [] })
const undecided = (...missing: string[]) => ({ decision: 'undecided', grounds: [], missing })

test.each([
  { more: {}, expected: eligible, why: 'all are there, and nobody represents' },
  {
    more: { appliesByRepresentative: true, representativePowers: true },
    expected: eligible,
    why: 'a representative with powers',
  },
  { more: { conclusion: false, courtAct: true }, expected: eligible, why: 'the court act instead of the conclusion' },
  { more: { identityCopy: false }, expected: refused('document-identity'), why: 'no identity document' },
  { more: { appliesByRepresentative: true }, expected: refused('document-representative'), why: 'powers not proved' },
  { more: { conclusion: false }, expected: refused('document-conclusion-or-court-act'), why: 'neither of the two' },
  { more: { dataConsent: false }, expected: refused('document-consent'), why: 'no consent' },
  {
    more: { identityCopy: false, appliesByRepresentative: true, conclusion: false, dataConsent: false },
    expected: refused(
      'document-identity',
      'document-representative',
      'document-conclusion-or-court-act',
      'document-consent',
    ),
    why: 'every paper that is absent is named',
  },
  { more: { identityCopy: 'unknown' }, expected: undecided('identityCopy'), why: 'nobody looked' },
  {
    more: { appliesByRepresentative: 'unknown' },
    expected: undecided('appliesByRepresentative'),
    why: 'without powers it matters who applies',
  },
  {
    more: { appliesByRepresentative: 'unknown', representativePowers: true },
    expected: eligible,
    why: 'with powers it does not',
  },
  { more: { representativePowers: 'unknown' }, expected: eligible, why: 'powers of nobody are not asked for' },
  {
    more: { appliesByRepresentative: true, representativePowers: 'unknown' },
    expected: undecided('representativePowers'),
    why: 'a representative must prove them',
  },
  { more: { conclusion: 'unknown' }, expected: undecided('conclusion'), why: 'there is no court act' },
  { more: { conclusion: 'unknown', courtAct: true }, expected: eligible, why: 'there is a court act' },
  { more: { courtAct: 'unknown' }, expected: eligible, why: 'there is a conclusion' },
  { more: { conclusion: false, courtAct: 'unknown' }, expected: undecided('courtAct'), why: 'there is no conclusion' },
  { more: { dataConsent: 'unknown' }, expected: undecided('dataConsent'), why: 'nobody looked' },
] as const)('$expected.decision: $why (5.4)', ({ more, expected }) => {
  const { decision, grounds, missing } = checkApplicationDocuments({ ...papers, ...more })
  expect({ decision, grounds: grounds.map(({ id }) => id), missing: missing.map(({ fact }) => fact) }).toEqual(expected)
})
