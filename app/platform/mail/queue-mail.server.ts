import { randomUUID } from 'node:crypto'
import type { Tx } from '../db/db.server'
import { portalAddress } from '../http/portal-address.server'
import { searchable } from '../lists/list-query'
import { isMailAddress, oneLine } from './mail-address'

/** A letter to be sent after the transaction that causes it. */
export interface NewMail {
  /** The same key again writes no second letter. */
  dedupeKey: string
  userId?: string | null
  toAddress: string
  subject: string
  /** Plain text. */
  text: string
  /** Ids of stored files, which go with it. */
  attachments?: readonly string[]
  /** Not before this instant. */
  notBefore?: Date
}

/**
 * Writes a letter into the outbox in the transaction that causes it; it is sent afterwards, again after a crash if need
 * be, and always with the Message-ID that it got here. A wrong address fails the letter, never what caused it.
 * @returns the letter's id
 */
export async function queueMail(tx: Tx, mail: NewMail): Promise<string> {
  const { dedupeKey, text, userId = null, attachments = [] } = mail
  const before = await tx.mail.findUnique({ where: { dedupeKey }, select: { id: true } })
  if (before) return before.id
  const id = randomUUID()
  const subject = oneLine(mail.subject)
  const toAddress = mail.toAddress.trim()
  await tx.mail.create({
    data: {
      ...{ id, dedupeKey, userId, toAddress, subject, text },
      messageId: messageIdOf(id),
      attachmentsJson: JSON.stringify(attachments),
      searchText: searchable(toAddress, subject),
      createdAt: new Date(),
      nextAttemptAt: mail.notBefore ?? new Date(),
      ...(isMailAddress(toAddress) ? {} : { status: 'failed', lastError: 'wrongAddress' }),
    },
  })
  return id
}

/** Made once, from the letter's id and the name of the portal's host: a repeat carries the same, so that it is known for one. */
function messageIdOf(id: string): string {
  const { hostname } = new URL(portalAddress())
  return `<${id}@${/^[\d.]+$/.test(hostname) ? `[${hostname}]` : hostname}>`
}
