import type { Tx } from '~/platform/db/db.server'
import { NotReady } from './paper-kind.server'

/** The agreement under which the subsidy of a year was given; where there were several, the last of them. */
export async function agreementForYear(tx: Tx, organisationId: string, year: number) {
  const agreement = await tx.subsidyAgreement.findFirst({
    where: {
      organisationId,
      fromOn: { lte: `${year}-12-31` },
      OR: [{ untilOn: null }, { untilOn: { gte: `${year}-01-01` } }],
    },
    orderBy: [{ fromOn: 'desc' }, { signedOn: 'desc' }],
  })
  if (!agreement) throw new NotReady('noAgreement')
  return agreement
}
