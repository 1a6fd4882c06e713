import type { Actor } from '~/platform/auth/actor'
import { loadActor } from '~/platform/auth/require-actor.server'
import { db, inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { isLanguage } from '~/platform/i18n/texts'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { termFacts, type TermFact } from '../deadlines/term-facts.server'
import { warnedUntil } from '../deadlines/states'
import { howOf } from '../notices/how-of'
import { morningLetter } from '../notices/morning-letter.server'
import { kindsFor, type NoticeKindId } from '../notices/notice-kinds'
import type { NoticeFact } from '../notices/notice-fact'

/** Writes to each who wants to be told once a day, one letter each. Safe to repeat: a day has one letter for a person. */
export async function writeMorningLetters(day: string): Promise<void> {
  const people = await db.user.findMany({
    where: { isActive: true, email: { not: null } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  for (const { id } of people) {
    const actor = await loadActor(id)
    if (actor) await inTransaction((tx) => writeLetter(tx, actor, day))
  }
}

async function writeLetter(tx: Tx, actor: Actor, day: string): Promise<void> {
  const dedupeKey = `morning ${day} ${actor.userId}`
  if (await tx.mail.findUnique({ where: { dedupeKey }, select: { id: true } })) return
  const { email, language, choices } = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, language: true, choices: true },
  })
  const daily = kindsFor(actor.roles).filter((kind) => howOf(kind, choices) === 'daily')
  const terms = (kind: TermFact['kind'], dueOn: Prisma.StringNullableFilter) =>
    daily.includes(kind) ? standing(tx, kind, actor, dueOn) : []
  const rest = await untold(tx, actor, daily)
  const parts = {
    overdue: await terms('termOverdue', { lt: day }),
    soon: await terms('termSoon', { gte: day, lte: warnedUntil(day) }),
    rest: rest.filter(({ fact }) => !isTerm(fact)).map(({ fact }) => fact),
  }
  const letter = morningLetter(day, parts, isLanguage(language) ? language : 'ru')
  if (!letter || !email) return
  const mailId = await queueMail(tx, { ...letter, dedupeKey, userId: actor.userId, toAddress: email })
  await tx.notice.updateMany({ where: { id: { in: rest.map(({ id }) => id) } }, data: { mailId } })
}

const isTerm = ({ kind }: NoticeFact) => kind === 'termSoon' || kind === 'termOverdue'

/** Terms as they stand this morning, not as they stood when they were told of. */
async function standing(tx: Tx, kind: TermFact['kind'], actor: Actor, dueOn: Prisma.StringNullableFilter) {
  const rows = await tx.deadline.findMany({
    where: { status: 'open', organisationId: actor.organisationId, dueOn },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return (await termFacts(tx, kind, rows)).map(({ fact }) => fact)
}

/** Notices that went in no letter and have not been read in the portal. */
async function untold(tx: Tx, actor: Actor, kinds: readonly NoticeKindId[]) {
  const rows = await tx.notice.findMany({
    where: { userId: actor.userId, mailId: null, readAt: null, kind: { in: [...kinds] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 500,
  })
  return rows.map(({ id, dataJson }) => ({ id, fact: JSON.parse(dataJson) as NoticeFact }))
}
