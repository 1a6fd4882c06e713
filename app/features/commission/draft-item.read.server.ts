import { db } from '~/platform/db/db.server'
import { protocolFields } from '../documents/kinds/commission-protocol.server'
import { wholeMeeting } from './move-meeting.server'
import { protocolContent } from './protocol-content.server'

/** How the question would stand in the protocol of its last meeting, by what is written now; null where it has none. */
export async function draftItem(questionId: string) {
  const item = await db.agendaItem.findFirst({
    where: { questionId, meeting: { status: { not: 'cancelled' } } },
    orderBy: { meeting: { plannedOn: 'desc' } },
    include: { meeting: { include: wholeMeeting } },
  })
  if (!item) return null
  const edition = { edition: 1, reason: '', supersedesId: null }
  const content = await protocolContent(db, item.meeting, edition)
  const draft = protocolFields(content).вопросы[item.position - 1]
  if (!draft) return null
  return item.meeting.status === 'held' || item.isVoted ? draft : { ...draft, решили: 'решения ещё нет.' }
}

export type DraftItem = NonNullable<Awaited<ReturnType<typeof draftItem>>>
