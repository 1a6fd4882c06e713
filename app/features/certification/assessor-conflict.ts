/** A tie of a person with an organisation, as the registry of ties keeps it; a day that is not named is open. */
export interface Tie {
  organisationId: string
  what: string
  /** `YYYY-MM-DD` */
  fromOn: string | null
  untilOn: string | null
}

/**
 * Whoever works at an organisation, or has a tie with it in force on the day, does not examine its centres. The source
 * is silent on the experts' conflict of interest; the house forbids it.
 * @returns what the tie is in words, `employed` for who works there, or null where there is none
 */
export function conflictOf(
  person: { organisationId: string | null; ties: readonly Tie[] },
  organisationId: string,
  day: string,
): { kind: 'employed' } | { kind: 'tie'; what: string } | null {
  if (person.organisationId === organisationId) return { kind: 'employed' }
  const tie = person.ties.find((one) => one.organisationId === organisationId && isInForce(one, day))
  return tie ? { kind: 'tie', what: tie.what } : null
}

/** Is it in force on a day? Its last day is still its own. */
export const isInForce = ({ fromOn, untilOn }: Pick<Tie, 'fromOn' | 'untilOn'>, day: string): boolean =>
  (fromOn === null || fromOn <= day) && (untilOn === null || day <= untilOn)
