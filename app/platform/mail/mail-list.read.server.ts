import { db } from '../db/db.server'
import type { Mail, Prisma } from '../db/generated/client'
import { listQuery, searchConditions, type ListQuery, type Listed } from '../lists/list-query'
import { mailSettings } from './mail-settings.server'
import { mailStateOf, type MailState } from './mail-state'
import { readError, type SendError } from './send-error'

/** A letter as the list shows it, without its words. */
export interface MailRow {
  id: string
  toAddress: string
  subject: string
  state: MailState
  error: SendError | null
  attempts: number
  createdAt: Date
  sentAt: Date | null
  nextAttemptAt: Date
}

export const mailFilters = ['waiting', 'failed', 'sent'] as const

export const mailQuery = (url: string): ListQuery =>
  listQuery(url, { sorts: ['at', 'to', 'subject'], filters: ['state'], descending: true })

const conditions = ({ search, filters }: ListQuery): Prisma.MailWhereInput => ({
  AND: searchConditions(search),
  ...(mailFilters.some((state) => state === filters.state) && { status: filters.state }),
})

function order({ sort, descending }: ListQuery): Prisma.MailOrderByWithRelationInput[] {
  const direction = descending ? 'desc' : 'asc'
  if (sort === 'to') return [{ toAddress: direction }, { id: 'asc' }]
  if (sort === 'subject') return [{ subject: direction }, { id: 'asc' }]
  return [{ createdAt: direction }, { id: 'asc' }]
}

/** A page of the outbox, the newest letter first unless another order is asked for. */
export async function listMail(query: ListQuery): Promise<Listed<MailRow>> {
  const where = conditions(query)
  const [rows, total] = await Promise.all([
    db.mail.findMany({ where, orderBy: order(query), skip: (query.page - 1) * query.size, take: query.size }),
    db.mail.count({ where }),
  ])
  return { rows: rows.map(shown), total, query }
}

/** Every letter that was found, for a file; read in portions. */
export async function* allMail(query: ListQuery): AsyncGenerator<MailRow> {
  const size = 500
  for (let page = 1; ; page++) {
    const { rows } = await listMail({ ...query, page, size })
    yield* rows
    if (rows.length < size) return
  }
}

function shown(row: Mail): MailRow {
  const { id, toAddress, subject, attempts, createdAt, sentAt, nextAttemptAt } = row
  const state = mailStateOf(row, mailSettings() !== null)
  const error = state === 'sent' ? null : readError(row.lastError)
  return { id, toAddress, subject, state, error, attempts, createdAt, sentAt, nextAttemptAt }
}

/** The mail server by its host and in whose name the portal writes; null while none is connected. */
export function mailServer(): { host: string; from: string } | null {
  const settings = mailSettings()
  return settings && { host: settings.host, from: settings.from }
}

/** One letter with its words and what goes with it; null where there is none. */
export async function letterPage(id: string) {
  const row = await db.mail.findUnique({ where: { id } })
  if (!row) return null
  const ids = JSON.parse(row.attachmentsJson) as string[]
  const files = await db.storedFile.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true, sizeBytes: true },
  })
  const attachments = ids.map((fileId) => files.find((file) => file.id === fileId) ?? null)
  return { ...shown(row), text: row.text, messageId: row.messageId, attachments }
}
