import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { Language } from '~/platform/i18n/texts'
import { listQuery, type ListQuery, type Listed } from '~/platform/lists/list-query'
import type { NoticeFact } from './notice-fact'
import { isNoticeKind, type NoticeKindId } from './notice-kinds'
import { noticeText, type NoticeText } from './notice-text'

/** A notice as its own person reads it. */
export interface NoticeRow extends NoticeText {
  id: string
  kind: NoticeKindId
  createdAt: Date
  isRead: boolean
}

export const noticeStates = ['unread', 'read'] as const

export const noticeQuery = (url: string): ListQuery => listQuery(url, { sorts: ['at'], filters: ['state', 'kind'] })

/** How many notices this person has not read: it stands on every page. */
export const unreadCount = (actor: Actor): Promise<number> =>
  db.notice.count({ where: { userId: actor.userId, readAt: null } })

/** A page of a person's own notices: those that are not read first, each part the newest first. */
export async function listNotices(actor: Actor, query: ListQuery, language: Language): Promise<Listed<NoticeRow>> {
  const { state, kind } = query.filters
  const where = { userId: actor.userId, ...(isNoticeKind(kind) && { kind }) }
  const [unread, read] = [
    { ...where, readAt: null },
    { ...where, readAt: { not: null } },
  ]
  const unreadTotal = state === 'read' ? 0 : await db.notice.count({ where: unread })
  const readTotal = state === 'unread' ? 0 : await db.notice.count({ where: read })
  const skip = (query.page - 1) * query.size
  const part = (of: typeof unread | typeof read, from: number, count: number) =>
    db.notice.findMany({ where: of, orderBy: [{ createdAt: 'desc' }, { id: 'asc' }], skip: from, take: count })
  const first = skip < unreadTotal ? await part(unread, skip, Math.min(query.size, unreadTotal - skip)) : []
  const rest = Math.min(query.size - first.length, readTotal)
  const then = rest > 0 ? await part(read, Math.max(0, skip - unreadTotal), rest) : []
  const rows = [...first, ...then].map(({ id, dataJson, createdAt, readAt }): NoticeRow => {
    const fact = JSON.parse(dataJson) as NoticeFact
    return { id, kind: fact.kind, createdAt, isRead: readAt !== null, ...noticeText(fact, language) }
  })
  return { rows, total: unreadTotal + readTotal, query }
}

/** The same without pages, for a file. */
export async function* allNotices(actor: Actor, query: ListQuery, language: Language): AsyncGenerator<NoticeRow> {
  const size = 500
  for (let page = 1; ; page++) {
    const { rows } = await listNotices(actor, { ...query, page, size }, language)
    yield* rows
    if (rows.length < size) return
  }
}
