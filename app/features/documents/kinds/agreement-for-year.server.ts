import type { Tx } from '~/platform/db/db.server'
import { agreementOn } from '../../register/agreements.read.server'
import { NotReady } from './paper-kind.server'

/** The agreement in force on the day of the paper; where it has ended since, the one of the year's last day. */
export async function agreementForYear(tx: Tx, organisationId: string, year: number, on: string) {
  const agreement =
    (await agreementOn(organisationId, on, tx)) ?? (await agreementOn(organisationId, `${year}-12-31`, tx))
  if (!agreement) throw new NotReady('noAgreement')
  return agreement
}
