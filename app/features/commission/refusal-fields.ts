import type { CommissionRefusal } from './refusals'

/** At which field a refusal stands; null for above the form. */
export const refusalFields: Readonly<Record<CommissionRefusal, string | null>> = {
  ...{ notFound: null, stale: null, wrongState: null, reasonNeeded: 'reason', basisNeeded: 'basis' },
  ...{
    noOrganisation: 'organisationId',
    termEnds: 'untilOn',

    notAccount: 'userId',
    dayPast: 'plannedOn',
  },
  ...{ noMembers: null, notInOffice: 'chairId', noItems: null, nobodyPresent: null, voteOpen: null },
  ...{ noQuorum: null, wrongMotion: 'motion', hasVotes: null, notMember: null, hasAccount: null, absent: null },
  ...{ noVote: null, recused: null, votedAlready: null, votesMissing: null, putOffDayNeeded: 'putOffTo' },
  ...{ noMinistry: null, noFile: 'file', inFuture: 'signedOn', beforeMeeting: 'signedOn' },
}
