import type { Reader } from '~/platform/db/db.server'

/** The courses that run in an organisation on a day: begun by it, and not ended on it or before. */
export const runningOn = (organisationId: string, day: string) => ({
  organisationId,
  signedOn: { lte: day },
  OR: [{ exit: null }, { exit: { exitedOn: { gt: day } } }],
})

/** How many clients are on a course in an organisation on a day, and of how many nobody has said what becomes of them. */
export async function countClients(
  reader: Reader,
  about: { questionId: string; organisationId: string; day: string },
): Promise<{ all: number; unplanned: number }> {
  const where = runningOn(about.organisationId, about.day)
  const [all, unplanned] = await Promise.all([
    reader.serviceContract.count({ where }),
    reader.serviceContract.count({ where: { ...where, exclusions: { none: { questionId: about.questionId } } } }),
  ])
  return { all, unplanned }
}
