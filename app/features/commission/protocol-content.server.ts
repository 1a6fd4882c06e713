import { initialsOf } from '~/platform/auth/require-actor.server'
import type { Reader } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import type { ProtocolOnPaper } from '../documents/kinds/protocol-on-paper'
import type { Meeting } from './move-meeting.server'
import { countVotes, quorumOf } from './quorum'
import { commissionRules, type CommissionRules } from './region-rules.read.server'
import { bySeat } from './seats'
import { recusalOf } from './voters'

type Item = Meeting['items'][number]

/** «Верещалин Б. Т.» of a full name. */
export function shortNameOf(fullName: string): string {
  const [surname = '', givenName = '', patronymic = null] = fullName.trim().split(/\s+/)
  return givenName === '' ? surname : initialsOf({ surname, givenName, patronymic })
}

/** What the protocol of a meeting says, from the meeting as it stands: sealed as it is when the protocol is. */
export async function protocolContent(
  reader: Reader,
  meeting: Meeting,
  protocol: { edition: number; reason: string; supersedesId: string | null },
): Promise<ProtocolOnPaper> {
  const rules = await commissionRules(reader)
  const people = meeting.attendance.toSorted((a, b) => bySeat(a.member, b.member))
  const quorum = quorumOf(
    people.map(({ member, presence }) => ({ isVoting: member.isVoting, isPresent: presence === 'present' })),
    rules,
  )
  const chair = people.find(({ memberId }) => memberId === meeting.chairId)
  const { number, year, plannedOn, startsAt, place } = meeting
  return {
    ...{ meeting: { number, year, heldOn: plannedOn, startsAt, place }, edition: protocol.edition },
    supersedes: await supersededBy(reader, protocol),
    chair: shortNameOf(chair?.member.fullName ?? ''),
    secretary: meeting.secretaryName,
    ...{ rules, quorum: { voting: quorum.votingCount, present: quorum.presentCount, needed: quorum.neededCount } },
    present: people.filter(({ presence }) => presence === 'present').map(({ member }) => named(member)),
    absent: people
      .filter(({ presence }) => presence !== 'present')
      .map(({ member, reason }) => ({ ...named(member), reason })),
    items: meeting.items.map((item) => itemContent(item, people, rules)),
  }
}

const named = ({ fullName, position, isVoting }: Meeting['attendance'][number]['member']) => ({
  ...{ name: shortNameOf(fullName), position, isVoting },
})

async function supersededBy(reader: Reader, { supersedesId, reason }: { supersedesId: string | null; reason: string }) {
  if (supersedesId === null) return null
  const before = await reader.commissionProtocol.findUniqueOrThrow({
    where: { id: supersedesId },
    include: { paper: true },
  })
  const { numberText, registeredOn } = before.paper!
  return { number: numberText ?? '', day: registeredOn ?? '', reason }
}

function itemContent(
  item: Item,
  people: Meeting['attendance'],
  rules: CommissionRules,
): ProtocolOnPaper['items'][number] {
  const { question, votes } = item
  const nameOf = (memberId: string) =>
    shortNameOf(people.find((one) => one.memberId === memberId)?.member.fullName ?? '')
  const recused = people
    .map((one) => ({ name: shortNameOf(one.member.fullName), reason: recusalOf(one, item) }))
    .filter((one): one is { name: string; reason: string } => one.reason !== null)
  const { total: _, neededCount: _needed, isCarried, ...counts } = countVotes(votes, rules)
  return {
    ...{ questionNumber: question.number, title: question.title, organisation: question.organisation.shortName },
    ...{ organisationName: question.organisation.name, inn: question.organisation.inn },
    ...{ ground: question.ground, basis: question.basis, year: question.year },
    ...{ reporter: item.reporter, heard: item.heard, spoke: item.spoke, resolved: item.resolved },
    answer: question.heardAt === null ? null : { text: question.heardText, withFile: question.heardFileId !== null },
    motion: item.motion,
    vote: item.isVoted ? { ...counts, isCarried } : null,
    ...{ outcome: item.outcome, putOffTo: item.putOffTo && dayText(item.putOffTo) },
    recusals: item.isVoted ? recused : [],
    dissents: votes
      .filter(({ dissent }) => dissent !== '')
      .map(({ memberId, dissent }) => ({ name: nameOf(memberId), text: dissent })),
  }
}
