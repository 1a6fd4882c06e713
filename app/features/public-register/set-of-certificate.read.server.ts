import { db } from '~/platform/db/db.server'

/** By which criteria a centre was certified: the edition of the set, and how many of its criteria are stand-ins. */
export async function setOfCertificate(number: string | undefined) {
  if (!number) return null
  const row = await db.conformityCertificate.findUnique({
    where: { number },
    select: {
      certification: {
        select: {
          set: { select: { code: true, title: true, edition: true, criteria: { select: { isStandIn: true } } } },
        },
      },
    },
  })
  if (!row) return null
  const { code, title, edition, criteria } = row.certification.set
  return { code, title, edition, standInCount: criteria.filter((one) => one.isStandIn).length }
}
