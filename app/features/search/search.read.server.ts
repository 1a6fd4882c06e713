import { recordRead } from '~/platform/audit/record.server'
import { may, withinReach, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import { searchable } from '~/platform/lists/list-query'
import { visibleActs } from '../acts/visible-acts'
import { registeredStatuses } from '../documents/states'
import { visiblePapers } from '../documents/visible-papers'
import { monthWords } from './month-words'

/** As many of each kind are shown; the lists themselves show all. */
const shown = 10

/** Finds what this person may see: organisations, clients by code (their own also by name), acts of a month, papers. */
export async function searchPortal(actor: Actor, asked: string) {
  const words = searchable(asked.slice(0, 100)).split(' ').filter(Boolean)
  if (words.length === 0) return { organisations: [], courses: [], acts: [], papers: [] }
  const [organisations, courses, acts, papers] = await Promise.all([
    findOrganisations(actor, words),
    findCourses(actor, words),
    findActs(actor, words),
    findPapers(actor, words),
  ])
  return { organisations, courses, acts, papers }
}

export type Found = Awaited<ReturnType<typeof searchPortal>>

const organisationHas = (words: readonly string[]) => ({
  AND: words.map((word) => ({
    OR: [{ searchText: { contains: word } }, { code: { contains: word.toUpperCase() } }, { inn: { startsWith: word } }],
  })),
})

async function findOrganisations(actor: Actor, words: readonly string[]) {
  if (!may(actor, 'organisation:read')) return []
  return db.organisation.findMany({
    where: { ...organisationHas(words), ...(actor.organisationId && { id: actor.organisationId }) },
    select: { code: true, shortName: true, inn: true },
    orderBy: { searchText: 'asc' },
    take: shown,
  })
}

/** Codes of clients begin with a Cyrillic letter, whichever keyboard was on. */
const asCode = (word: string) => word.toUpperCase().replace(/^K/, 'К')

async function findCourses(actor: Actor, words: readonly string[]) {
  if (!may(actor, 'client:list')) return []
  const seesNames = actor.organisationId !== null && may(actor, 'client:seeNames')
  const byCode = { code: { contains: asCode(words.join(' ')) } }
  const byName = { client: { AND: words.map((word) => ({ searchText: { contains: word } })) } }
  const rows = await db.serviceContract.findMany({
    where: { ...withinReach(actor), OR: seesNames ? [byCode, byName] : [byCode] },
    select: {
      code: true,
      signedOn: true,
      organisation: { select: { shortName: true } },
      ...(seesNames && { client: { select: { surname: true, givenName: true, patronymic: true } } }),
    },
    orderBy: { code: 'asc' },
    take: shown,
  })
  if (seesNames && rows.length > 0)
    await recordRead(actor, {
      action: 'client.searched',
      subjectType: 'Client',
      subjectId: 'list',
      organisationId: actor.organisationId,
      details: { count: rows.length },
    })
  return rows.map(({ client, ...row }) => ({ ...row, name: client ? initialsOf(client) : null }))
}

async function findActs(actor: Actor, words: readonly string[]) {
  if (!may(actor, 'act:read')) return []
  const { month, year, rest } = monthWords(words)
  if (!month && !year) return []
  return db.serviceAct.findMany({
    where: {
      ...withinReach(actor),
      ...visibleActs(actor),
      month: { startsWith: year && `${year}-`, endsWith: month && `-${month}` },
      organisation: organisationHas(rest),
    },
    select: {
      month: true,
      number: true,
      organisation: { select: { code: true, shortName: true } },
    },
    orderBy: [{ month: 'desc' }, { organisation: { searchText: 'asc' } }, { number: 'desc' }],
    take: shown,
  })
}

/** Papers and orders that have a number, by it, by what they are about and by whom they concern. */
async function findPapers(actor: Actor, words: readonly string[]) {
  if (!may(actor, 'paper:read')) return []
  const rows = await db.paper.findMany({
    where: {
      AND: [
        visiblePapers(actor),
        { status: { in: [...registeredStatuses] } },
        ...words.map((word) => ({ searchText: { contains: word } })),
      ],
    },
    select: { id: true, kind: true, title: true, numberText: true, registeredOn: true },
    orderBy: [{ registeredOn: 'desc' }, { number: 'desc' }],
    take: shown,
  })
  return rows.map(({ kind, ...row }) => ({ ...row, isOrder: kind === 'order' }))
}
