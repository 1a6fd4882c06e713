export type SelectionRefusal =
  | 'notFound'
  | 'stale'
  | 'wrongState'
  | 'samePerson'
  | 'cardLacks'
  | 'alreadyOpen'
  | 'alreadyIncluded'
  | 'centreNameTaken'
  | 'remarksUnanswered'
  | 'remarksUnsettled'
  | 'noRemarks'
  | 'answerByPast'
  | 'notAllMet'
  | 'noGround'
  | 'findingsChanged'
  | 'reasonNeeded'

export interface NotDone {
  ok: false
  refusal: SelectionRefusal
}

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class SelectionRefused extends Error {
  constructor(readonly refusal: SelectionRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof SelectionRefused) return { ok: false, refusal: error.refusal }
    throw error
  }
}
