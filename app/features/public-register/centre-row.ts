import { certificateOn, freePlaces, shownStatus, type PublicCentre } from './public-centre'

/** What a family reads of a centre in the list. */
export function centreRow({ number, card }: PublicCentre, day: string) {
  return {
    number,
    name: card.centreName,
    organisation: card.organisationShortName,
    status: shownStatus(card),
    municipality: card.municipality,
    address: card.address,
    forWhom: forWhom(card),
    stay: card.stay,
    faith: card.faith,
    isFree: card.isFree,
    phone: card.phone,
    free: freeOf(card),
    certificate: { state: certificateOn(card, day), untilOn: card.certificate?.validUntilOn ?? null },
  }
}

export type CentreRow = ReturnType<typeof centreRow>

export const forWhom = (card: { capacityMen: number; capacityWomen: number }) =>
  card.capacityMen > 0
    ? card.capacityWomen > 0
      ? ('both' as const)
      : ('men' as const)
    : card.capacityWomen > 0
      ? ('women' as const)
      : ('none' as const)

/** What the centre last said of its free places, and when; null where it never did. */
export function freeOf(card: PublicCentre['card']) {
  const total = freePlaces(card)
  return total === null ? null : { total, men: card.freeMen, women: card.freeWomen, saidOn: card.freeOn }
}

export type FreeSaid = ReturnType<typeof freeOf>
