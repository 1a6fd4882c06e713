import type { RegisterCard } from '~/features/register/card'

/** A centre as it stands in the public register on a day. */
export interface PublicCentre {
  centreId: string
  /** Its number in the register, by which it is addressed. */
  number: number
  card: RegisterCard
  /** Normalised: what it is found by. */
  text: string
}

export const shownStatuses = ['included', 'suspended', 'excluded'] as const
/** A question that the commission has not decided changes nothing for a family: the centre is in the register. */
export type ShownStatus = (typeof shownStatuses)[number]

export const shownStatus = (card: RegisterCard): ShownStatus =>
  card.status === 'suspended' || card.status === 'excluded' ? card.status : 'included'

export type ShownCertificate = 'none' | 'valid' | 'expired' | 'suspended' | 'withdrawn'

/** The state of a centre's certificate on a day; after its last day a valid one has expired. */
export function certificateOn({ certificate }: RegisterCard, day: string): ShownCertificate {
  if (!certificate) return 'none'
  return certificate.state === 'valid' && certificate.validUntilOn < day ? 'expired' : certificate.state
}

/** Free places as the centre last said, in all; null where it never did. */
export function freePlaces({ freeMen, freeWomen }: RegisterCard): number | null {
  return freeMen === null && freeWomen === null ? null : (freeMen ?? 0) + (freeWomen ?? 0)
}
