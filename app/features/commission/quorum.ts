/** How many of the voting members make a quorum: the least whole number that is over so many per cent of them. */
export const neededFor = (count: number, overPercent: number): number => Math.trunc((count * overPercent) / 100) + 1

export interface Quorum {
  /** Members with a vote. */
  votingCount: number
  /** How many of them are there; a member who is recused from an item is there all the same. */
  presentCount: number
  neededCount: number
  isMet: boolean
}

/** Whether a meeting may decide. The sources name no quorum (G-18): the share is the region's, with its own act. */
export function quorumOf(
  members: readonly { isVoting: boolean; isPresent: boolean }[],
  { quorumOverPercent }: { quorumOverPercent: number },
): Quorum {
  const voting = members.filter(({ isVoting }) => isVoting)
  const presentCount = voting.filter(({ isPresent }) => isPresent).length
  const neededCount = neededFor(voting.length, quorumOverPercent)
  return { votingCount: voting.length, presentCount, neededCount, isMet: presentCount >= neededCount }
}

export const voteChoices = ['for', 'against', 'abstain'] as const
export type VoteChoice = (typeof voteChoices)[number]

export interface VoteCount extends Record<VoteChoice, number> {
  /** How many took part: abstaining is taking part. */
  total: number
  neededCount: number
  isCarried: boolean
}

/** Whether a motion is carried: by more than so many per cent of those who took part, as the region's act says (G-18). */
export function countVotes(
  votes: readonly { choice: string }[],
  { majorityOverPercent }: { majorityOverPercent: number },
): VoteCount {
  const of = (choice: VoteChoice) => votes.filter((vote) => vote.choice === choice).length
  const counts = { for: of('for'), against: of('against'), abstain: of('abstain') }
  const total = counts.for + counts.against + counts.abstain
  const neededCount = neededFor(total, majorityOverPercent)
  return { ...counts, total, neededCount, isCarried: counts.for >= neededCount }
}
