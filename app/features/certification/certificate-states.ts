import type { Tone } from '~/ui/tag'

/**
 * What may be decided about an issued certificate; each by a decision with number, day and ground, made by whoever
 * decides certifications. A withdrawn one comes back only where an appeal against its withdrawal was upheld.
 */
export const certificateActions = {
  valid: ['suspend', 'withdraw', 'renew'],
  suspended: ['resume', 'withdraw'],
  withdrawn: ['restore'],
  superseded: [],
} as const satisfies Record<string, readonly CertificateAction[]>

export type CertificateAction = 'suspend' | 'resume' | 'withdraw' | 'restore' | 'renew'
export type CertificateStatus = keyof typeof certificateActions
export const certificateStatuses = Object.keys(certificateActions) as CertificateStatus[]

/** What a decision makes of the certificate; a renewal is a certification of its own. */
export const certificateLeadsTo = {
  suspend: 'suspended',
  resume: 'valid',
  withdraw: 'withdrawn',
  restore: 'valid',
} as const satisfies Partial<Record<CertificateAction, CertificateStatus>>

export type CertificateDecision = keyof typeof certificateLeadsTo
export const certificateDecisions = Object.keys(certificateLeadsTo) as [CertificateDecision, ...CertificateDecision[]]

export function certificateStatusOf(certificate: { state: string }): CertificateStatus {
  const known = certificateStatuses.find((status) => status === certificate.state)
  if (!known) throw new RangeError(`a certificate has no state ${certificate.state}`)
  return known
}

export const canCertificate = (certificate: { state: string }, action: CertificateAction): boolean =>
  (certificateActions[certificateStatusOf(certificate)] as readonly CertificateAction[]).includes(action)

/** What a certificate is called on a day: one whose last day has passed has run out, whatever it was. */
export type ShownCertificateStatus = CertificateStatus | 'expired'
export const shownCertificateStatus = (
  certificate: { state: string; validUntilOn: string },
  day: string,
): ShownCertificateStatus => {
  const status = certificateStatusOf(certificate)
  return status === 'valid' && certificate.validUntilOn < day ? 'expired' : status
}

export const certificateTones: Record<ShownCertificateStatus, Tone> = {
  valid: 'good',
  suspended: 'warn',
  withdrawn: 'bad',
  superseded: 'plain',
  expired: 'bad',
}
