import { randomUUID } from 'node:crypto'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { inBatches } from '~/platform/db/in-batches'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { letterOf } from './letter.server'
import { quietUntil } from './morning.server'
import type { NoticeEvent, NoticeFact } from './notice-fact'
import { receiversIn, type Receiver } from './receivers.server'

/**
 * Tells people of what has happened, in the transaction in which it happens: a notice each, and to those who want it at
 * once one letter with all that they are told of here. The same event again tells nobody twice.
 */
export async function notify(tx: Tx, events: readonly NoticeEvent[]): Promise<void> {
  if (events.length === 0) return
  const day = await today()
  const fresh = await notYetTold(tx, await drafted(tx, events, day))
  const letters = await writeLetters(tx, fresh, day)
  for (const batch of inBatches(fresh))
    await tx.notice.createMany({
      data: batch.map(({ receiver, event, ...row }) => ({
        ...row,
        userId: receiver.userId,
        kind: event.fact.kind,
        subjectType: event.subjectType,
        subjectId: event.subjectId,
        dataJson: JSON.stringify(event.fact),
        createdAt: now(),
        mailId: isAtOnce(receiver, event.fact) ? (letters.get(receiver.userId) ?? null) : null,
      })),
    })
}

interface Draft {
  id: string
  dedupeKey: string
  receiver: Receiver
  event: NoticeEvent
}

const isAtOnce = (receiver: Receiver, { kind }: NoticeFact) => receiver.how(kind) === 'now'

async function drafted(tx: Tx, events: readonly NoticeEvent[], day: string): Promise<Draft[]> {
  const receiversOf = receiversIn(tx, day)
  const drafts = new Map<string, Draft>()
  for (const event of events) {
    const { fact, subjectId, occasion = '', to, exceptUserId } = event
    for (const receiver of await receiversOf(fact.kind, to)) {
      if (receiver.userId === exceptUserId || receiver.how(fact.kind) === 'off') continue
      const dedupeKey = [fact.kind, subjectId, occasion, receiver.userId].join('|')
      drafts.set(dedupeKey, { id: randomUUID(), dedupeKey, receiver, event })
    }
  }
  return [...drafts.values()]
}

async function notYetTold(tx: Tx, drafts: readonly Draft[]): Promise<Draft[]> {
  const told = new Set<string>()
  for (const batch of inBatches(drafts)) {
    const where = { dedupeKey: { in: batch.map(({ dedupeKey }) => dedupeKey) } }
    for (const row of await tx.notice.findMany({ where, select: { dedupeKey: true } })) told.add(row.dedupeKey)
  }
  return drafts.filter(({ dedupeKey }) => !told.has(dedupeKey))
}

/** One letter to each who wants to know at once and has an address; their ids by person. */
async function writeLetters(tx: Tx, drafts: readonly Draft[], day: string): Promise<Map<string, string>> {
  const byPerson = new Map<string, Draft[]>()
  for (const draft of drafts)
    if (draft.receiver.email && isAtOnce(draft.receiver, draft.event.fact))
      byPerson.set(draft.receiver.userId, [...(byPerson.get(draft.receiver.userId) ?? []), draft])
  const letters = new Map<string, string>()
  const notBefore = byPerson.size > 0 ? await quietUntil(day) : undefined
  for (const [userId, own] of byPerson) {
    const [{ receiver, id }] = own as [Draft, ...Draft[]]
    const facts = own.map(({ event }) => event.fact)
    const letter = { ...letterOf(facts, receiver.language), toAddress: receiver.email!, userId, notBefore }
    letters.set(userId, await queueMail(tx, { ...letter, dedupeKey: `notice ${id}` }))
  }
  return letters
}
