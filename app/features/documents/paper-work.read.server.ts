import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'

/** Papers that wait for a signature that this person may give. */
const toSign = (actor: Actor): Prisma.PaperWhereInput => ({ status: 'to-sign', preparedById: { not: actor.userId } })

/** What came back unsigned to whoever prepared it. */
const toMend = (actor: Actor): Prisma.PaperWhereInput => ({
  status: 'draft',
  returnReason: { not: '' },
  preparedById: actor.userId,
})

/** Signed papers that have not left yet, for whoever prepared them. */
const toSend = (actor: Actor): Prisma.PaperWhereInput => ({
  status: 'registered',
  direction: 'outgoing',
  preparedById: actor.userId,
})

const select = {
  id: true,
  kind: true,
  title: true,
  numberText: true,
  registeredOn: true,
  returnReason: true,
  correspondent: true,
  organisation: { select: { shortName: true } },
} as const

/** What of the papers and orders waits for this person. */
export async function paperWork(actor: Actor) {
  const find = (isAllowed: boolean, where: Prisma.PaperWhereInput) =>
    isAllowed ? db.paper.findMany({ where, select, orderBy: { preparedAt: 'asc' } }) : []
  const prepares = actor.permissions.has('paper:prepare')
  const [sign, mend, send] = await Promise.all([
    find(actor.permissions.has('paper:sign'), toSign(actor)),
    find(prepares, toMend(actor)),
    find(prepares, toSend(actor)),
  ])
  return { sign, mend, send }
}

/** How many papers and how many orders wait for this person. */
export async function paperCounts(actor: Actor): Promise<{ papers: number; orders: number }> {
  const mine: Prisma.PaperWhereInput[] = [
    ...(actor.permissions.has('paper:sign') ? [toSign(actor)] : []),
    ...(actor.permissions.has('paper:prepare') ? [toMend(actor), toSend(actor)] : []),
  ]
  if (mine.length === 0) return { papers: 0, orders: 0 }
  const [papers, orders] = await Promise.all([
    db.paper.count({ where: { OR: mine, kind: { not: 'order' } } }),
    db.paper.count({ where: { OR: mine, kind: 'order' } }),
  ])
  return { papers, orders }
}
