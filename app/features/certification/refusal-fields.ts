import type { CertificationRefusal } from './refusals'

/** At which field a refusal stands; null for above the form. */
export const refusalFields: Readonly<Record<CertificationRefusal, string | null>> = {
  ...{ notFound: null, stale: null, wrongState: null, noSet: null, alreadyOpen: null },
  ...{ notRenewable: null, notAllAnswered: null, reasonNeeded: 'reason', tooFewAssessors: 'assessorIds' },
  ...{ noLead: 'leadId', assessorTied: 'assessorIds', notAssessor: 'assessorIds', notAssigned: null, notLead: null },
  ...{ dayPast: 'plannedOn', inFuture: 'heldOn', visitOpen: null, remedyPast: 'remedyBy', findingNeeded: 'finding' },
  ...{ notAllAssessed: null, noDraft: null, notWhole: null, assessorDecides: null, noRemedyDay: null },
  ...{ setNotApproved: null, validUntilPast: 'validUntilOn', sealBroken: null, notAllRemedied: null, remedyRuns: null },
  ...{ needsFinding: 'outcome', needsNoFinding: 'outcome', noAppeal: null, appealOpen: null, noFile: 'photo' },
  tieEnds: 'untilOn',
}
