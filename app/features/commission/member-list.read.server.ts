import { withinReach, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { listQuery, searchable, type Listed, type ListQuery } from '~/platform/lists/list-query'
import { bySeat, isInOffice, seatOf } from './seats'

const include = {
  ties: { where: { isEnded: false }, include: { organisation: { select: { id: true, code: true, shortName: true } } } },
  user: { select: { surname: true, givenName: true, patronymic: true, email: true } },
} as const
type Row = Prisma.CommissionMemberGetPayload<{ include: typeof include }>

const shown = (row: Row, day: string) => ({
  ...{ id: row.id, version: row.version, fullName: row.fullName, position: row.position, seat: seatOf(row) },
  ...{ isVoting: row.isVoting, email: row.email, fromOn: row.fromOn, untilOn: row.untilOn },
  ...{ appointedBy: row.appointedBy, userId: row.userId, account: row.user ? initialsOf(row.user) : null },
  isInOffice: isInOffice(row, day),
  isAhead: row.fromOn > day,
  ties: row.ties.map(({ id, reason, organisation }) => ({ id, reason, organisation })),
})

export type ShownMember = ReturnType<typeof shown>

export const memberQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: ['seat', 'name', 'until'], filters: ['office'] })

const byName = new Intl.Collator('ru').compare
const orders: Record<string, (a: ShownMember, b: ShownMember) => number> = {
  seat: bySeat,
  name: (a, b) => byName(a.fullName, b.fullName),
  until: (a, b) => (a.untilOn ?? '9999').localeCompare(b.untilOn ?? '9999'),
}

/** A page of the members of the commission. */
export async function listMembers(query: ListQuery): Promise<Listed<ShownMember>> {
  const found = await allMembers(query)
  const from = (query.page - 1) * query.size
  return { rows: found.slice(from, from + query.size), total: found.length, query }
}

/** Members of the commission; those in office unless the past ones are asked for too. */
export async function allMembers(query: ListQuery): Promise<ShownMember[]> {
  const day = await today()
  const words = searchable(query.search).split(' ').filter(Boolean)
  const found = (await db.commissionMember.findMany({ include, orderBy: { id: 'asc' } }))
    .map((row) => shown(row, day))
    .filter((row) => query.filters.office === 'all' || row.isInOffice || row.isAhead)
    .filter((row) => words.every((word) => searchable(row.fullName, row.position).includes(word)))
    .sort(orders[query.sort])
  return query.descending ? found.reverse() : found
}

/** Null where there is no such member. */
export async function memberPage(memberId: string): Promise<ShownMember | null> {
  const row = await db.commissionMember.findUnique({ where: { id: memberId }, include })
  return row && shown(row, await today())
}

/** Accounts that may vote, and organisations to which a member may be tied. */
export async function memberChoices(actor: Actor) {
  const [users, organisations] = await Promise.all([
    db.user.findMany({
      where: { isActive: true, roles: { some: { role: 'commission-member' } } },
      orderBy: { surname: 'asc' },
    }),
    db.organisation.findMany({
      where: actor.organisationId === null ? {} : { id: withinReach(actor).organisationId },
      select: { id: true, shortName: true },
      orderBy: { shortName: 'asc' },
    }),
  ])
  return {
    accounts: users.map((user) => ({ id: user.id, name: `${initialsOf(user)} (${user.login})` })),
    organisations,
  }
}
