import { paths } from '~/paths'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'

export interface Label {
  text: string
  to: string | null
  /** The month that belongs to it, for a text in the reader's language. */
  month?: string
}

interface Subject {
  actorId: string | null
  subjectType: string
  subjectId: string
  organisationId: string | null
}

/** Words and links for the ids of some events, found with one query a kind. Clients are codes, and only for those who may meet them. */
export async function labelsFor(actor: Actor, events: readonly Subject[]) {
  const ids = idsByType(events)
  const mayMeetClients = may(actor, 'client:list')
  const found = await Promise.all([
    labelled(ids.get('User'), people),
    labelled(ids.get('Organisation'), organisations),
    labelled(ids.get('ServiceAct'), acts),
    labelled(ids.get('Settlement'), settlements),
    labelled(may(actor, 'paper:read') ? ids.get('Paper') : undefined, papers),
    labelled(mayMeetClients ? ids.get('ServiceContract') : undefined, contracts),
    labelled(mayMeetClients ? ids.get('Client') : undefined, clients),
  ])
  const [user, organisation, act, settlement, paper, contract, client] = found
  const byType: Record<string, Map<string, Label> | undefined> = {
    User: user,
    Organisation: organisation,
    ServiceAct: act,
    Settlement: settlement,
    Paper: paper,
    ServiceContract: contract,
    Client: client,
  }
  return { of: (type: string, id: string): Label | null => byType[type]?.get(id) ?? null }
}

function idsByType(events: readonly Subject[]): Map<string, string[]> {
  const ids = new Map<string, Set<string>>()
  const add = (type: string, id: string | null) => id && ids.set(type, (ids.get(type) ?? new Set()).add(id))
  for (const event of events) {
    add('User', event.actorId)
    add('Organisation', event.organisationId)
    add(event.subjectType, event.subjectId)
  }
  return new Map([...ids].map(([type, set]) => [type, [...set]]))
}

async function labelled(ids: string[] | undefined, read: (ids: string[]) => Promise<[string, Label][]>) {
  return new Map(ids?.length ? await read(ids) : [])
}

async function people(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.user.findMany({ where: { id: { in: ids } } })
  return rows.map((row) => [row.id, { text: initialsOf(row), to: paths.person(row.id) }])
}

async function organisations(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.organisation.findMany({ where: { id: { in: ids } } })
  return rows.map((row) => [row.id, { text: row.shortName, to: paths.organisation(row.code) }])
}

const ofOrganisation = { organisation: { select: { code: true, shortName: true } } } as const

async function acts(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.serviceAct.findMany({ where: { id: { in: ids } }, include: ofOrganisation })
  return rows.map(({ id, month, number, organisation }) => [
    id,
    { text: organisation.shortName, month, to: paths.act(organisation.code, month, number) },
  ])
}

async function settlements(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.settlement.findMany({
    where: { id: { in: ids } },
    select: { id: true, year: true, ...ofOrganisation },
  })
  return rows.map((row) => [
    row.id,
    { text: `${row.organisation.shortName}, ${row.year}`, to: paths.settlement(row.id) },
  ])
}

async function papers(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.paper.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, numberText: true },
  })
  return rows.map((row) => [
    row.id,
    { text: [row.numberText && `№ ${row.numberText}`, row.title].filter(Boolean).join(', '), to: paths.paper(row.id) },
  ])
}

async function contracts(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.serviceContract.findMany({ where: { id: { in: ids } }, select: { id: true, code: true } })
  return rows.map((row) => [row.id, { text: row.code, to: paths.course(row.code) }])
}

async function clients(ids: string[]): Promise<[string, Label][]> {
  const rows = await db.client.findMany({ where: { id: { in: ids } }, select: { id: true, code: true } })
  return rows.map((row) => [row.id, { text: row.code, to: paths.course(row.code) }])
}
