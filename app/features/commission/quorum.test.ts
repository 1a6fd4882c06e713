import { describe, expect, test } from 'vitest'
import { countVotes, quorumOf } from './quorum'

const members = (voting: number, present: number, advisory = 0) => [
  ...Array.from({ length: voting }, (_, index) => ({ isVoting: true, isPresent: index < present })),
  ...Array.from({ length: advisory }, () => ({ isVoting: false, isPresent: true })),
]

describe('a quorum is over the region’s share of the voting members', () => {
  test.each([
    { voting: 5, present: 3, over: 50, needed: 3, isMet: true, why: '3 of 5 is over a half' },
    { voting: 5, present: 2, over: 50, needed: 3, isMet: false, why: '2 of 5 is not' },
    { voting: 4, present: 2, over: 50, needed: 3, isMet: false, why: 'exactly a half is not over a half' },
    { voting: 6, present: 4, over: 66, needed: 4, isMet: true, why: '66% of 6 is 3.96' },
    { voting: 3, present: 2, over: 66, needed: 2, isMet: true, why: '66% of 3 is 1.98' },
    { voting: 0, present: 0, over: 50, needed: 1, isMet: false, why: 'nobody is no quorum' },
    { voting: 5, present: 1, over: 0, needed: 1, isMet: true, why: 'over nothing is one' },
  ])('$present of $voting, over $over%: $why', ({ voting, present, over, needed, isMet }) => {
    expect(quorumOf(members(voting, present), { quorumOverPercent: over })).toEqual({
      ...{ votingCount: voting, presentCount: present, neededCount: needed, isMet },
    })
  })

  test('members without a vote count neither among the members nor among those present', () => {
    expect(quorumOf(members(4, 2, 3), { quorumOverPercent: 50 })).toMatchObject({ votingCount: 4, presentCount: 2 })
  })
})

describe('a motion is carried by over the region’s share of those who took part', () => {
  const votes = (yes: number, no: number, abstain: number) => [
    ...Array.from({ length: yes }, () => ({ choice: 'for' })),
    ...Array.from({ length: no }, () => ({ choice: 'against' })),
    ...Array.from({ length: abstain }, () => ({ choice: 'abstain' })),
  ]
  test.each([
    { cast: [3, 1, 0], over: 50, isCarried: true, why: '3 of 4' },
    { cast: [2, 2, 0], over: 50, isCarried: false, why: 'exactly a half' },
    { cast: [2, 1, 1], over: 50, isCarried: false, why: 'abstaining is taking part: 2 of 4' },
    { cast: [3, 1, 1], over: 66, isCarried: false, why: '66% of 5 is 3.3' },
    { cast: [0, 0, 0], over: 50, isCarried: false, why: 'nobody voted' },
    { cast: [1, 0, 0], over: 50, isCarried: true, why: 'one who may vote alone' },
  ] as const)('$cast, over $over%: $why', ({ cast: [yes, no, abstain], over, isCarried }) => {
    const counted = countVotes(votes(yes, no, abstain), { majorityOverPercent: over })
    expect(counted).toMatchObject({ for: yes, against: no, abstain, total: yes + no + abstain, isCarried })
  })
})
