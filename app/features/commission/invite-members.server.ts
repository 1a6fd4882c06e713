import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { db, inTransaction } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { defineJob } from '~/platform/jobs/handlers.server'
import { queueJob } from '~/platform/jobs/queue-job.server'
import { isMailAddress } from '~/platform/mail/mail-address'
import { queueMail } from '~/platform/mail/queue-mail.server'
import { makeFiles } from '../documents/make-files.server'
import { registerOwnPaper } from '../documents/register-own-paper.server'
import { notify } from '../notices/notify.server'
import { moveMeeting, type AskedMeeting } from './move-meeting.server'
import { CommissionRefused, type Moved } from './refusals.server'
import { inviteToHearing } from './tell-of-question.server'

/**
 * Invites those who are not invited yet: a paper for each member, a letter with it to those who have an address, a
 * notice to those with an account; the organisations of the agenda are invited to be heard.
 */
export const inviteMembers = (actor: Actor, asked: AskedMeeting): Promise<Moved> =>
  moveMeeting(actor, asked, 'invite', async (tx, meeting) => {
    if (meeting.items.length === 0) throw new CommissionRefused('noItems')
    const waiting = meeting.attendance.filter(({ invitedAt }) => invitedAt === null)
    for (const { id } of waiting) {
      const { id: paperId } = await registerOwnPaper(tx, actor, { kind: 'commission-invitation', subjectId: id })
      await tx.meetingAttendance.update({ where: { id }, data: { paperId, invitedAt: now() } })
      await queueJob(tx, { kind: jobKind, dedupeKey: `${jobKind} ${paperId}`, payload: { paperId } })
    }
    const { id: meetingId, number, plannedOn: day } = meeting
    const userIds = waiting.flatMap(({ member }) => member.userId ?? [])
    await notify(tx, [
      {
        fact: { kind: 'meetingInvited', meetingId, number, day },
        ...{ subjectType: 'CommissionMeeting', subjectId: meetingId, occasion: `${day} ${meeting.version}` },
        ...{ to: { userIds }, exceptUserId: actor.userId },
      },
    ])
    const questions = meeting.items.map(({ question }) => question)
    await inviteToHearing(tx, actor, meeting, questions)
    return { audit: 'commissionMeeting.invited', details: { count: waiting.length } }
  })

const jobKind = 'commission.mailInvitation'

/** Sends an invitation with its PDF to the member's address; safe to repeat. */
async function mailInvitation(paperId: string): Promise<void> {
  const attendance = await db.meetingAttendance.findFirst({
    where: { paperId },
    include: { meeting: true, paper: true, member: { include: { user: { select: { id: true, email: true } } } } },
  })
  if (!attendance?.paper) return
  const { meeting, paper, member } = attendance
  const toAddress = member.email || member.user?.email || ''
  if (!isMailAddress(toAddress)) return
  const { pdfFileId } = await makeFiles(paperId)
  await inTransaction((tx) =>
    queueMail(tx, {
      ...{ dedupeKey: `invitation ${paperId}`, toAddress, userId: member.userId, attachments: [pdfFileId] },
      subject: `Заседание комиссии ${dayText(meeting.plannedOn)} в ${meeting.startsAt}`,
      text: [
        'Здравствуйте!',
        `Приглашаем Вас на заседание межведомственной комиссии ${dayText(meeting.plannedOn)} в ${meeting.startsAt}. Место: ${meeting.place}.`,
        `Приглашение № ${paper.numberText} с повесткой приложено к этому письму.`,
      ].join('\n\n'),
    }),
  )
}

defineJob<{ paperId: string }>(jobKind, ({ paperId }) => mailInvitation(paperId), { attempts: 10 })
