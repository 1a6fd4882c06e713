import { recordRead } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { ListQuery } from '~/platform/lists/list-query'
import { actMonth, type ActOrganisation, type ActVersion } from './act-month.read.server'
import type { ActSummary, ClientSummary, ShownClient } from './act-summary'
import { filteredClients, listClients } from './list-clients'
import { canAct } from './states'

/** The page of a month's act: only the clients of the page shown travel to the browser. Null where there is no such version. */
export async function monthPage(
  actor: Actor,
  organisation: ActOrganisation,
  asked: { month: string; number?: number; query: ListQuery },
) {
  const found = await actMonth(actor, organisation, asked.month, asked.number)
  if (!found) return null
  const { rows, summary, oddities, versions, shown, state, isLatest } = found
  await recordNames(actor, organisation.id, asked.month)
  const list = listClients(summary.clients, oddities, asked.query)
  const remarkCount = [...oddities.values()].filter((own) => own.some((one) => one.isRemark)).length
  const allows = (action: Parameters<typeof canAct>[1]) => isLatest && canAct(state, action)
  return {
    month: asked.month,
    today: found.today,
    state,
    isLatest,
    number: shown?.number ?? null,
    act: shown && { id: shown.id, version: shown.version, returnReason: shown.returnReason },
    versions: await withPeople(versions),
    agreement: found.agreement,
    hasTariff: found.hasTariff,
    assessBy: found.assessBy,
    totals: totalsOf(summary, remarkCount),
    kinds: summary.kinds,
    firstToFill: summary.clients.find((client) => client.row === null)?.code ?? null,
    list: { ...list, rows: list.rows.map(shownClient) },
    oddities: Object.fromEntries(list.rows.map((client) => [client.contractId, oddities.get(client.contractId) ?? []])),
    scans: Object.fromEntries(
      list.rows.map((client) => [client.contractId, rows.get(client.contractId)?.scanFileId ?? null]),
    ),
    can: {
      fill: may(actor, 'act:fill', organisation.id) && allows('fill'),
      submit: may(actor, 'act:submit', organisation.id) && allows('submit'),
      assess: may(actor, 'act:assess', organisation.id) && shown?.submittedById !== actor.userId && allows('accept'),
      reopen: may(actor, 'act:assess', organisation.id) && shown?.submittedById !== actor.userId && allows('reopen'),
      seeOddities: actor.organisationId === null,
      openScans: may(actor, 'client:seeNames', organisation.id) || may(actor, 'client:openName'),
    },
  }
}

/** All the clients of a month that its page would show, page by page: for a file. */
export async function monthClients(
  actor: Actor,
  organisation: ActOrganisation,
  asked: { month: string; number?: number; query: ListQuery },
): Promise<ClientSummary[] | null> {
  const found = await actMonth(actor, organisation, asked.month, asked.number)
  if (!found) return null
  await recordNames(actor, organisation.id, asked.month)
  return filteredClients(found.summary.clients, found.oddities, asked.query)
}

/** A list that shows clients' names is one event of the journal. */
export async function recordNames(actor: Actor, organisationId: string, month: string): Promise<void> {
  if (!may(actor, 'client:seeNames', organisationId)) return
  await recordRead(actor, {
    action: 'client.listRead',
    subjectType: 'Client',
    subjectId: 'list',
    organisationId,
    details: { month },
  })
}

export type MonthPage = NonNullable<Awaited<ReturnType<typeof monthPage>>>

const shownClient = (client: ClientSummary): ShownClient => ({
  ...client,
  row: client.row && { signature: client.row.signature, signedOn: client.row.signedOn },
})

const totalsOf = (summary: ActSummary, remarkCount: number) => ({
  clientCount: summary.clients.length,
  days: summary.days,
  subsidy: summary.subsidy,
  cost: summary.cost,
  missingCount: summary.missingCount,
  unsignedCount: summary.unsignedCount,
  absentCount: summary.absentCount,
  reviewCount: summary.reviewCount,
  remarkCount,
})

/** Who handed each version in and who assessed it, by surname and initials: officials' names are not clients'. */
async function withPeople(versions: readonly ActVersion[]) {
  const ids = versions.flatMap((version) => [version.submittedById, version.assessedById]).filter((id) => id !== null)
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, surname: true, givenName: true, patronymic: true },
  })
  const names = new Map(users.map((user) => [user.id, initialsOf(user)]))
  return versions.map((version) => ({
    number: version.number,
    state: version.state,
    clientCount: version.clientCount,
    savedAt: version.savedAt,
    submittedAt: version.submittedAt,
    submittedBy: names.get(version.submittedById ?? '') ?? null,
    assessedAt: version.assessedAt,
    assessedBy: names.get(version.assessedById ?? '') ?? null,
    returnReason: version.returnReason,
  }))
}
