import type { Tx } from '~/platform/db/db.server'
import { isLanguage, type Language } from '~/platform/i18n/texts'
import { noticeKinds, type NoticeHow, type NoticeKindId } from './notice-kinds'
import type { NoticeReceivers } from './notice-fact'
import { howOf } from './how-of'

/** A person who is told, and how they want to be told of each kind. */
export interface Receiver {
  userId: string
  email: string | null
  language: Language
  how(kind: NoticeKindId): NoticeHow
}

/**
 * Finds whom to tell, remembering what it has found: the people of the kind's roles in the organisation concerned, and
 * those who replace them today. Whoever was switched off is told nothing.
 */
export function receiversIn(tx: Tx, day: string) {
  const found = new Map<string, Promise<Receiver[]>>()
  return (kind: NoticeKindId, to: NoticeReceivers): Promise<Receiver[]> => {
    const key = 'userIds' in to ? `ids ${to.userIds.join()}` : `${noticeKinds[kind].roles.join()} ${to.organisationId}`
    const before = found.get(key)
    if (before) return before
    const asked = find(tx, day, kind, to)
    found.set(key, asked)
    return asked
  }
}

async function find(tx: Tx, day: string, kind: NoticeKindId, to: NoticeReceivers): Promise<Receiver[]> {
  const roles = { some: { role: { in: [...noticeKinds[kind].roles] } } }
  const replaces = {
    isRevoked: false,
    fromOn: { lte: day },
    untilOn: { gte: day },
    replaced: { isActive: true, roles, ...('userIds' in to ? {} : { organisationId: to.organisationId }) },
  }
  const users = await tx.user.findMany({
    where: {
      isActive: true,
      ...('userIds' in to
        ? { id: { in: [...to.userIds] } }
        : { organisationId: to.organisationId, OR: [{ roles }, { deputyOf: { some: replaces } }] }),
    },
    select: { id: true, email: true, language: true, choices: { select: { kind: true, how: true } } },
    orderBy: { id: 'asc' },
  })
  return users.map(({ id, email, language, choices }) => ({
    userId: id,
    email,
    language: isLanguage(language) ? language : 'ru',
    how: (kind) => howOf(kind, choices),
  }))
}
