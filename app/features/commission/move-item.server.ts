import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { canItem, type ItemAction } from './item-states'
import { meetingPermission } from './meeting-states'
import { recordMeeting, wholeMeeting, type Meeting, type Told } from './move-meeting.server'
import { CommissionRefused, orRefused, type Moved } from './refusals.server'

export interface AskedItem {
  itemId: string
  /** The version that was shown; a vote names none, for others vote at the same time. */
  version?: number
  operationId: string
}

export type Item = Meeting['items'][number]

interface ToldOfItem extends Omit<Told, 'data'> {
  data?: Prisma.AgendaItemUncheckedUpdateInput
}

/** One step of an item of the agenda: may this person do it in the state of the item, its meeting and its protocol. */
export const moveItem = (
  actor: Actor,
  asked: AskedItem,
  action: ItemAction,
  change: (tx: Tx, item: Item, meeting: Meeting) => Promise<ToldOfItem>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const meeting = await tx.commissionMeeting.findFirst({
          where: { items: { some: { id: asked.itemId } } },
          include: wholeMeeting,
        })
        const item = meeting?.items.find(({ id }) => id === asked.itemId)
        if (!meeting || !item || !may(actor, meetingPermission(action))) throw new CommissionRefused('notFound')
        if (asked.version !== undefined && item.version !== asked.version) throw new CommissionRefused('stale')
        if (!canItem({ ...item, meeting }, action)) throw new CommissionRefused('wrongState')
        const told = await change(tx, item, meeting)
        if (told.data)
          await tx.agendaItem.update({ where: { id: item.id }, data: { ...told.data, version: { increment: 1 } } })
        const details = { questionNumber: item.question.number, ...told.details }
        await recordMeeting(tx, actor, meeting, { ...told, details, data: undefined })
        return { ok: true }
      }),
    ),
  )

/** The attendance of the member who acts by their own account. @throws CommissionRefused for whoever is no member here */
export function requireOwnPlace(actor: Actor, meeting: Meeting) {
  const own = meeting.attendance.find(({ member }) => member.userId === actor.userId)
  if (!own) throw new CommissionRefused('notMember')
  return own
}

/** A member for whom the secretary acts. @throws CommissionRefused for one who has an account */
export function requireWithoutAccount(meeting: Meeting, memberId: string) {
  const found = meeting.attendance.find(({ member }) => member.id === memberId)
  if (!found) throw new CommissionRefused('notMember')
  if (found.member.userId !== null) throw new CommissionRefused('hasAccount')
  return found
}
