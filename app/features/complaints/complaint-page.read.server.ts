import type { ComplaintBodyId } from 'scoring/quality/complaint-bodies'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Complaint } from '~/platform/db/generated/client'
import { isAllowed } from './move-complaint.server'
import { complaintStatusOf, type Channel, type ComplaintAction } from './states'

const actions = ['assign', 'attach', 'ask', 'explain', 'uphold', 'dismiss', 'solve', 'withdraw'] as const

/** Everything that the page of a complaint says to this person, and what they may do with it. Who complained is not in it. */
export async function complaintPage(actor: Actor, complaint: Complaint) {
  const mayKeep = may(actor, 'complaint:keep')
  const isMinistry = actor.organisationId === null
  const { id, examinerId, explainedById, decidedById, recordedById } = complaint
  const [organisation, centre, files, people, examiners, day] = await Promise.all([
    db.organisation.findUniqueOrThrow({ where: { id: complaint.organisationId } }),
    complaint.centreId ? db.centre.findUnique({ where: { id: complaint.centreId } }) : null,
    mayKeep ? filesOf(id) : [],
    namesOf([examinerId, explainedById, decidedById, recordedById]),
    mayKeep ? examinersOf() : [],
    today(),
  ])
  const nameOf = (userId: string | null) => (userId ? (people.get(userId) ?? '') : '')
  return {
    ...{ id, version: complaint.version, number: `${complaint.number}/${complaint.year}` },
    ...{ status: complaintStatusOf(complaint), channel: complaint.channel as Channel, text: complaint.text },
    organisation: { code: organisation.code, shortName: organisation.shortName },
    centreName: centre?.name ?? null,
    ...{ receivedOn: complaint.receivedOn, answerByOn: complaint.answerByOn, today: day, isMinistry },
    ...{ explanation: complaint.explanation, explainedBy: nameOf(explainedById), explainedAt: complaint.explainedAt },
    ...{ finding: complaint.finding, body: (complaint.body || null) as ComplaintBodyId | null },
    ...{
      bodyName: complaint.bodyName,
      decidedOn: complaint.decidedOn,
      decidedBy: isMinistry ? nameOf(decidedById) : '',
    },
    ...{ solved: complaint.solved, solvedOn: complaint.solvedOn, withdrawReason: complaint.withdrawReason },
    ...{
      examiner: isMinistry ? nameOf(examinerId) : '',
      examinerId,
      recordedBy: isMinistry ? nameOf(recordedById) : '',
    },
    ...{ files, examiners, isNamed: mayKeep && complaint.applicant !== '' },
    isAnonymous: mayKeep && complaint.applicant === '',
    can: {
      ...(Object.fromEntries(actions.map((action) => [action, isAllowed(actor, complaint, action)])) as Record<
        ComplaintAction,
        boolean
      >),
      openApplicant: mayKeep && complaint.applicant !== '',
    },
  }
}

export type ComplaintPage = Awaited<ReturnType<typeof complaintPage>>

const filesOf = async (complaintId: string) =>
  (
    await db.complaintFile.findMany({
      where: { complaintId },
      include: { file: { select: { name: true, sizeBytes: true } } },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    })
  ).map(({ id, file, addedAt }) => ({ id, name: file.name, addedAt }))

/** Those who may examine a complaint. */
async function examinersOf() {
  const people = await db.user.findMany({
    where: { isActive: true, roles: { some: { role: 'ministry-officer' } } },
    orderBy: { searchText: 'asc' },
  })
  return people.map((person) => ({ id: person.id, name: initialsOf(person) }))
}

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const people = await db.user.findMany({ where: { id: { in: ids.flatMap((id) => id ?? []) } } })
  return new Map(people.map((person) => [person.id, initialsOf(person)]))
}
