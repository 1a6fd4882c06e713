import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { howsFor, kindsFor, type NoticeHow, type NoticeKindId } from './notice-kinds'

export type ChooseResult = { ok: true } | { ok: false; refusal: 'notOffered'; kind: NoticeKindId }

/** A person says how they want to be told of each kind; what may not be off is refused. */
export const chooseNotices = (
  actor: Actor,
  asked: Readonly<Record<string, unknown>>,
  operationId: string,
): Promise<ChooseResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<ChooseResult> => {
      const chosen: { kind: NoticeKindId; how: NoticeHow }[] = []
      for (const kind of kindsFor(actor.roles)) {
        const how = howsFor(kind).find((one) => one === asked[kind])
        if (!how) return { ok: false, refusal: 'notOffered', kind }
        chosen.push({ kind, how })
      }
      const { userId } = actor
      for (const { kind, how } of chosen)
        await tx.noticeChoice.upsert({
          where: { userId_kind: { userId, kind } },
          create: { userId, kind, how },
          update: { how },
        })
      await recordChange(tx, actor, { action: 'notice.chosen', subjectType: 'User', subjectId: userId })
      return { ok: true }
    }),
  )
