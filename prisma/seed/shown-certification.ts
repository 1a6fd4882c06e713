import { db } from '~/platform/db/db.server'

/** The latest certification of a centre, by the centre's code. */
export const latestOf = (centre: string) =>
  db.certification.findFirstOrThrow({ where: { centre: { code: centre } }, orderBy: { number: 'desc' } })

/** What a form of its page carries. */
export async function shownCertification(centre: string) {
  const { id: certificationId, version } = await latestOf(centre)
  return { certificationId, version, operationId: '' }
}

/** What a form of one criterion carries. */
export async function shownCriterion(centre: string, criterion: string) {
  const { id: certificationId } = await latestOf(centre)
  const key = { certificationId_criterion: { certificationId, criterion } }
  const { version } = await db.criterionAssessment.findUniqueOrThrow({ where: key })
  return { certificationId, criterion, version, operationId: '' }
}

/** What a form of a visit carries. */
export async function shownVisit(centre: string, status: string) {
  const { id: certificationId } = await latestOf(centre)
  const where = { certificationId, status }
  const { id: visitId, version } = await db.centreVisit.findFirstOrThrow({ where, orderBy: { dueOn: 'asc' } })
  return { visitId, version, operationId: '' }
}
