import { db } from '../db/db.server'
import type { Mail } from '../db/generated/client'
import { readBytes } from '../files/stored-file.server'
import { log } from '../logging/log.server'
import { isMailAddress } from './mail-address'
import { isFinal, NoFile, sendErrorOf, storedError, type SendError } from './send-error'
import type { Letter, Transport } from './transport.server'

const minute = 60_000

/** How long the letter that a process took is its own: longer than an attempt lasts. */
const lease = 10 * minute

/** The growing pauses between attempts; after the last one the letter has failed. */
export const pausesInMinutes = [1, 5, 15, 60, 4 * 60, 12 * 60, 24 * 60] as const

/** A letter that waited longer for a mail server says nothing any more. */
export const goodForDays = 7

/** What became of one look into the outbox. `unreached`: no letter would leave now. */
export type SendOutcome = 'none' | 'sent' | 'failed' | 'taken' | 'unreached'

/** Takes one letter that is due, or one whose process died while sending it, and sends it. */
export async function sendNextMail(transport: Transport, leaseMilliseconds: number = lease): Promise<SendOutcome> {
  const at = new Date()
  const row = await db.mail.findFirst({
    where: {
      status: 'waiting',
      nextAttemptAt: { lte: at },
      OR: [{ lockedUntil: null }, { lockedUntil: { lt: at } }],
    },
    orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
  })
  if (!row) return 'none'
  const claimed = await db.mail.updateMany({
    where: { id: row.id, status: 'waiting', attempts: row.attempts, lockedUntil: row.lockedUntil },
    data: { lockedUntil: new Date(at.getTime() + leaseMilliseconds), attempts: { increment: 1 } },
  })
  if (claimed.count === 0) return 'taken'
  const attempt = row.attempts + 1
  try {
    if (at.getTime() - row.nextAttemptAt.getTime() > goodForDays * 24 * 60 * minute)
      return await failed(row, attempt, { code: 'tooOld', answer: null })
    if (!isMailAddress(row.toAddress)) return await failed(row, attempt, { code: 'wrongAddress', answer: null })
    await transport.send(await letterOf(row))
  } catch (error) {
    log.warn({ error, id: row.id, attempt }, 'a letter was not sent')
    return failed(row, attempt, sendErrorOf(error))
  }
  await settle(row, attempt, { status: 'sent', sentAt: new Date(), lastError: '' })
  return 'sent'
}

async function failed(row: Mail, attempt: number, error: SendError): Promise<SendOutcome> {
  const pause = pausesInMinutes[attempt - 1]
  const isOver = isFinal(error) || pause === undefined
  await settle(row, attempt, {
    lastError: storedError(error),
    ...(isOver ? { status: 'failed' } : { nextAttemptAt: new Date(Date.now() + pause * minute) }),
  })
  return ['noConnection', 'noTls', 'noSignIn'].includes(error.code) ? 'unreached' : 'failed'
}

/** Only the process whose attempt it is says how it ended. */
const settle = (row: Mail, attempts: number, data: Partial<Mail>) =>
  db.mail.updateMany({ where: { id: row.id, attempts, status: 'waiting' }, data: { ...data, lockedUntil: null } })

async function letterOf(row: Mail): Promise<Letter> {
  const ids = JSON.parse(row.attachmentsJson) as string[]
  const files = ids.length === 0 ? [] : await db.storedFile.findMany({ where: { id: { in: ids } } })
  const attachments = await Promise.all(
    ids.map(async (id) => {
      const file = files.find((one) => one.id === id)
      const stream = file && readBytes(file.sha256)
      if (!stream) throw new NoFile(id)
      return {
        name: file.name,
        mediaType: file.mediaType,
        bytes: new Uint8Array(await new Response(stream).arrayBuffer()),
      }
    }),
  )
  const { id, messageId, toAddress, subject, text, createdAt } = row
  return { id, messageId, toAddress, subject, text, writtenAt: createdAt, attachments }
}
