import type { RegisterCard } from './card'

export type CertificateStanding = 'none' | 'valid' | 'suspended' | 'withdrawn' | 'expired'

/** How a centre's certificate stands on a day: its last day is a day on which it is good. */
export function certificateOn({ certificate }: Pick<RegisterCard, 'certificate'>, day: string): CertificateStanding {
  if (!certificate) return 'none'
  if (certificate.state === 'withdrawn') return 'withdrawn'
  return certificate.validUntilOn < day ? 'expired' : certificate.state
}
