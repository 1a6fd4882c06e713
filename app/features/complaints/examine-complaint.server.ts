import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { moveComplaint, type Asked, type Moved } from './move-complaint.server'
import { keepFile } from './receive-complaint.server'
import { ComplaintRefused } from './refusals.server'
import { tellOf } from './tell-of-complaint.server'

/** Names who examines a complaint, or somebody else instead. */
export const assignExaminer = (actor: Actor, asked: Asked & { examinerId: string }): Promise<Moved> =>
  moveComplaint(actor, asked, 'assign', async (tx, complaint) => {
    const examiner = await tx.user.findFirst({
      where: { id: asked.examinerId, isActive: true, roles: { some: { role: 'ministry-officer' } } },
    })
    if (!examiner) throw new ComplaintRefused('notExaminer')
    await tellOf(tx, actor, 'complaintAssigned', complaint, { userIds: [examiner.id] })
    const status = complaint.status === 'received' ? 'assigned' : complaint.status
    return { audit: 'complaint.assigned', data: { examinerId: examiner.id, status } }
  })

/** Asks the organisation to explain; it reads what the complaint is about, and never who complained. */
export const askToExplain = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveComplaint(actor, asked, 'ask', async (tx, complaint) => {
    await tellOf(tx, actor, 'complaintAsked', complaint, { organisationId: complaint.organisationId })
    return { audit: 'complaint.asked' }
  })

/** The organisation says how it was. */
export const explainComplaint = (actor: Actor, asked: Asked & { explanation: string }): Promise<Moved> =>
  moveComplaint(actor, asked, 'explain', async (tx, complaint) => {
    const { explanation } = asked
    if (complaint.examinerId)
      await tellOf(tx, actor, 'complaintExplained', complaint, { userIds: [complaint.examinerId] })
    return { audit: 'complaint.explained', data: { explanation, explainedById: actor.userId, explainedAt: now() } }
  })

/** Adds a file: a letter, an answer, a copy of a ruling. */
export const attachFile = (actor: Actor, asked: Asked & { file: NamedFile | null }): Promise<Moved> =>
  moveComplaint(actor, asked, 'attach', async (tx, { id }) => {
    if (!asked.file) throw new ComplaintRefused('noFile')
    await keepFile(tx, actor, id, asked.file)
    return { audit: 'complaint.fileAdded' }
  })

/** The applicant takes it back, or it was recorded by mistake. */
export const withdrawComplaint = (actor: Actor, asked: Asked & { reason: string }): Promise<Moved> =>
  moveComplaint(actor, asked, 'withdraw', () =>
    Promise.resolve({ audit: 'complaint.withdrawn', reason: asked.reason, data: { withdrawReason: asked.reason } }),
  )
