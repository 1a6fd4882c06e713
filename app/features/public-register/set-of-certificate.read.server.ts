import { db } from '~/platform/db/db.server'

/** By which criteria a centre was certified: the edition of the set, and how many of its criteria are stand-ins. */
export async function setOfCertificate(number: string | undefined) {
  if (!number) return null
  const row = await db.conformityCertificate.findUnique({
    where: { number },
    select: {
      certification: {
        select: { set: { select: { title: true, edition: true, criteria: { select: { isStandIn: true } } } } },
      },
    },
  })
  if (!row) return null
  const { title, edition, criteria } = row.certification.set
  return { title, edition, count: criteria.length, standInCount: criteria.filter((one) => one.isStandIn).length }
}
