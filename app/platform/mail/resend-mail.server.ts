import { recordChange } from '../audit/record.server'
import type { Actor } from '../auth/actor'
import { inTransaction } from '../db/db.server'
import { searchable } from '../lists/list-query'
import { once } from '../once/once.server'

export type ResendResult = { ok: true } | { ok: false; refusal: 'wrongState' }

/** Puts a letter that failed in line again, with the Message-ID that it has, to the address that its person has now. */
export const resendMail = (actor: Actor, mailId: string, operationId: string): Promise<ResendResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<ResendResult> => {
      const row = await tx.mail.findUnique({ where: { id: mailId } })
      const person = row?.userId ? await tx.user.findUnique({ where: { id: row.userId } }) : null
      const toAddress = person?.email ?? row?.toAddress ?? ''
      const changed = await tx.mail.updateMany({
        where: { id: mailId, status: 'failed' },
        data: {
          ...{ toAddress, searchText: searchable(toAddress, row?.subject) },
          ...{ status: 'waiting', attempts: 0, lastError: '', nextAttemptAt: new Date(), lockedUntil: null },
        },
      })
      if (changed.count === 0) return { ok: false, refusal: 'wrongState' }
      await recordChange(tx, actor, { action: 'mail.resent', subjectType: 'Mail', subjectId: mailId })
      return { ok: true }
    }),
  )
