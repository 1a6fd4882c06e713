/** Places in the commission, in the order in which a protocol lists them. */
export const seats = ['chair', 'deputy', 'secretary', 'member'] as const
export type Seat = (typeof seats)[number]

/** @throws RangeError for a seat that the commission does not have: a bug */
export function seatOf(member: { seat: string }): Seat {
  const known = seats.find((seat) => seat === member.seat)
  if (!known) throw new RangeError(`the commission has no seat ${member.seat}`)
  return known
}

const byName = new Intl.Collator('ru').compare

export const bySeat = (a: { seat: string; fullName: string }, b: { seat: string; fullName: string }): number =>
  seats.indexOf(seatOf(a)) - seats.indexOf(seatOf(b)) || byName(a.fullName, b.fullName)

/** In office on a day: its first and its last day both count. */
export const isInOffice = ({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }, day: string): boolean =>
  fromOn <= day && (untilOn === null || day <= untilOn)
