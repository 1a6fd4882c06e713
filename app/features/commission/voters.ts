/** A member of a meeting's composition, as far as a vote asks. */
export interface Attending {
  presence: string
  member: {
    id: string
    isVoting: boolean
    userId: string | null
    ties: readonly { organisationId: string; reason: string }[]
  }
}

interface VotedOn {
  question: { organisationId: string }
  recusals: readonly { memberId: string; reason: string }[]
  votes: readonly { memberId: string }[]
}

/** Why a member does not vote on an item. */
export type WhyNot = 'noVote' | 'absent' | 'recused'

/** The reason for which a member takes no part in an item: declared, or a recorded tie to the organisation; null for none. */
export const recusalOf = ({ member }: Attending, { question, recusals }: VotedOn): string | null =>
  recusals.find(({ memberId }) => memberId === member.id)?.reason ??
  member.ties.find(({ organisationId }) => organisationId === question.organisationId)?.reason ??
  null

/** Null where the member votes. */
export function whyNotVoting(attending: Attending, item: VotedOn): WhyNot | null {
  if (!attending.member.isVoting) return 'noVote'
  if (attending.presence !== 'present') return 'absent'
  return recusalOf(attending, item) === null ? null : 'recused'
}

/** Who votes on the item and has not yet. */
export const notYetVoted = <A extends Attending>(attendance: readonly A[], item: VotedOn): A[] =>
  attendance
    .filter((one) => whyNotVoting(one, item) === null)
    .filter(({ member }) => !item.votes.some(({ memberId }) => memberId === member.id))
