import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { moveMeeting, type AskedMeeting } from './move-meeting.server'
import { statusOffAgenda } from './off-agenda.server'
import { canQuestion, questionLeadsTo } from './question-states'
import { CommissionRefused, type Moved } from './refusals.server'
import { inviteToHearing } from './tell-of-question.server'

/** The question becomes the last item of the agenda. @throws CommissionRefused where it does not wait */
export async function putOnAgenda(
  tx: Tx,
  meetingId: string,
  question: { id: string; status: string; outcome: string | null },
): Promise<void> {
  if (!canQuestion(question, 'putOnAgenda')) throw new CommissionRefused('wrongState')
  const position = 1 + (await tx.agendaItem.count({ where: { meetingId } }))
  await tx.agendaItem.create({ data: { meetingId, questionId: question.id, position } })
  await tx.commissionQuestion.update({
    where: { id: question.id },
    data: { status: questionLeadsTo.putOnAgenda, version: { increment: 1 } },
  })
}

/** Puts a waiting question on the agenda of a planned meeting; its organisation is invited where the others were already. */
export const addToAgenda = (actor: Actor, asked: AskedMeeting & { questionId: string }): Promise<Moved> =>
  moveMeeting(actor, asked, 'putOnAgenda', async (tx, meeting) => {
    const question = await tx.commissionQuestion.findUnique({ where: { id: asked.questionId } })
    if (!question) throw new CommissionRefused('notFound')
    await putOnAgenda(tx, meeting.id, question)
    if (meeting.attendance.some(({ invitedAt }) => invitedAt !== null))
      await inviteToHearing(tx, actor, meeting, [question])
    return { audit: 'commissionMeeting.itemAdded', details: { questionNumber: question.number } }
  })

/** Takes a question off; it waits for another meeting, and those after it move up. */
export const takeOffAgenda = (actor: Actor, asked: AskedMeeting & { itemId: string }): Promise<Moved> =>
  moveMeeting(actor, asked, 'takeOff', async (tx, meeting) => {
    const item = meeting.items.find(({ id }) => id === asked.itemId)
    if (!item) throw new CommissionRefused('notFound')
    await tx.recusal.deleteMany({ where: { itemId: item.id } })
    await tx.agendaItem.delete({ where: { id: item.id } })
    await tx.agendaItem.updateMany({
      where: { meetingId: meeting.id, position: { gt: item.position } },
      data: { position: { decrement: 1 } },
    })
    const { id, number } = item.question
    await tx.commissionQuestion.update({
      where: { id },
      data: { status: await statusOffAgenda(tx, id), version: { increment: 1 } },
    })
    return { audit: 'commissionMeeting.itemTakenOff', details: { questionNumber: number } }
  })
