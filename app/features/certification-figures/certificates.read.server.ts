import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import {
  certificateStatuses,
  shownCertificateStatus,
  type ShownCertificateStatus,
} from '../certification/certificate-states'

export interface CertificateFact {
  id: string
  number: string
  centre: string
  issuedOn: string
  validUntilOn: string
  state: ShownCertificateStatus
}

export const certificateStates: readonly ShownCertificateStatus[] = [...certificateStatuses, 'expired']

/** Every certificate of conformity as it stands today, the newest first, and how many there are in each state. */
export async function certificateFigures() {
  const day = await today()
  const rows = await db.conformityCertificate.findMany({
    select: {
      ...{ id: true, number: true, issuedOn: true, validUntilOn: true, state: true },
      centre: { select: { name: true } },
    },
    orderBy: [{ issuedOn: 'desc' }, { number: 'desc' }],
  })
  const certificates = rows.map(({ state, centre, ...row }): CertificateFact => ({
    ...row,
    centre: centre.name,
    state: shownCertificateStatus({ state, validUntilOn: row.validUntilOn }, day),
  }))
  const byState = certificateStates.map((state) => ({
    state,
    count: certificates.filter((one) => one.state === state).length,
  }))
  return { day, certificates, byState }
}
