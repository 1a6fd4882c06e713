import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { isMailAddress } from '~/platform/mail/mail-address'
import { kindTitle } from './kind-title.server'
import { subjectOf } from './paper-subject.read.server'
import { canPaper, isRegistered, permissionFor, statusOf, type PaperAction, type PaperDirection } from './states'

const actions: readonly PaperAction[] = [
  'edit',
  'submit',
  'withdraw',
  'sign',
  'return',
  'recall',
  'mail',
  'post',
  'scan',
  'annul',
  'replace',
]

/** Everything that the page of one paper says, and what this person may do with it. */
export async function paperPage(actor: Actor, paper: Paper) {
  const isMinistry = actor.organisationId === null
  const [organisation, subject, before, after, people, history, day] = await Promise.all([
    paper.organisationId
      ? db.organisation.findUnique({
          where: { id: paper.organisationId },
          select: { code: true, shortName: true, email: true },
        })
      : null,
    subjectOf(paper),
    paper.supersedesId ? db.paper.findUnique({ where: { id: paper.supersedesId }, select: linked }) : null,
    db.paper.findFirst({
      where: { supersedesId: paper.id, ...(!isMinistry && { status: { in: ['registered', 'sent'] } }) },
      select: linked,
    }),
    namesOf([paper.preparedById, paper.signedById]),
    isMinistry ? historyOf(paper.id) : [],
    today(),
  ])
  const isOwnWork = paper.preparedById === actor.userId
  const can = Object.fromEntries(
    actions.map((action) => [
      action,
      isMinistry &&
        may(actor, permissionFor(action, paper.direction)) &&
        canPaper(paper, action) &&
        !(action === 'sign' && isOwnWork),
    ]),
  ) as Record<PaperAction, boolean>
  const status = statusOf(paper)
  return {
    id: paper.id,
    version: paper.version,
    status,
    direction: paper.direction as PaperDirection,
    kind: kindTitle(paper.kind),
    kindId: paper.kind,
    title: paper.title,
    numberText: paper.numberText,
    registeredOn: paper.registeredOn,
    organisation: organisation && { code: organisation.code, shortName: organisation.shortName },
    mailTo: organisation && isMailAddress(organisation.email) ? organisation.email : null,
    correspondent: paper.correspondent,
    theirNumber: paper.theirNumber,
    theirOn: paper.theirOn,
    expiresOn: paper.expiresOn,
    isExpired: paper.expiresOn !== null && paper.expiresOn < day,
    subject,
    subjectId: paper.subjectId,
    preparedBy: isMinistry ? (people.get(paper.preparedById) ?? null) : null,
    preparedAt: paper.preparedAt,
    signedBy: paper.signedById ? (people.get(paper.signedById) ?? null) : null,
    signedAt: paper.signedAt,
    signatoryPosition: paper.signatoryPosition,
    sentOn: paper.sentOn,
    sentHow: paper.sentHow as 'mail' | 'post' | '',
    returnReason: status === 'draft' ? paper.returnReason : '',
    annulReason: paper.annulReason,
    supersedes: before,
    supersededBy: after,
    hasFiles: paper.templateHash !== null,
    hasScan: paper.scanFileId !== null,
    seal: isRegistered(paper.status) ? paper.seal : null,
    history,
    today: day,
    isMinistry,
    isOwnWork: isOwnWork && status === 'to-sign' && may(actor, 'paper:sign'),
    can,
  }
}

export type PaperPage = Awaited<ReturnType<typeof paperPage>>

const linked = { id: true, numberText: true, registeredOn: true, title: true } as const

async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  return new Map(users.map((user) => [user.id, initialsOf(user)]))
}

/** What was done with the paper, by whom, as the journal of the portal has it. */
async function historyOf(paperId: string) {
  const events = await db.auditEvent.findMany({
    where: { subjectType: 'Paper', subjectId: paperId, action: { not: 'paper.fileRead' } },
    orderBy: { sequence: 'asc' },
  })
  const names = await namesOf(events.map(({ actorId }) => actorId))
  return events.map((event) => ({
    sequence: event.sequence,
    at: event.at,
    by: names.get(event.actorId ?? '') ?? null,
    action: event.action,
    reason: event.reason,
  }))
}
