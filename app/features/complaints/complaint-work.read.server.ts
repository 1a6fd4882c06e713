import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { complaintsFor } from './complaint-list.read.server'
import { complaintStatuses, complaintStatusOf, waitsFor, type ComplaintStep } from './states'

export interface ComplaintTask {
  step: ComplaintStep
  number: string
  name: string
  /** By which day the applicant was promised an answer. */
  dueOn: string | null
  to: string
}

/** The complaints that wait for this person: an examiner's own, and those whose examiner no longer works here. */
export async function complaintWork(actor: Actor): Promise<ComplaintTask[]> {
  const mine = complaintStatuses.filter((status) => {
    const turn = waitsFor[status]
    return turn !== null && actor.permissions.has(turn.permission)
  })
  if (mine.length === 0) return []
  const gone = await db.user.findMany({ where: { isActive: false }, select: { id: true } })
  const examiners = [actor.userId, ...gone.map(({ id }) => id)]
  const rows = await db.complaint.findMany({
    where: {
      AND: [complaintsFor(actor), { status: { in: mine } }],
      OR: [{ status: { in: ['received', 'asked'] } }, { examinerId: { in: examiners } }],
    },
    include: { organisation: { select: { shortName: true } } },
    orderBy: [{ receivedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    ...{ step: waitsFor[complaintStatusOf(row)]!.step, number: `${row.number}/${row.year}` },
    ...{ name: row.organisation.shortName, to: paths.complaint(row.id) },
    dueOn: actor.organisationId === null ? row.answerByOn : null,
  }))
}

/** How many of them there are, for the navigation. */
export const complaintCount = async (actor: Actor): Promise<number> => (await complaintWork(actor)).length
