/** Why something of the room of quality was not done; each has words in `quality.refusal`. */
export const qualityRefusals = {
  notFound: null,
  stale: null,
  wrongState: null,
  notYours: null,
  takenAlready: null,
  notAssessor: 'assessorId',
  reasonNeeded: 'reason',
  outsideYear: 'day',
  dayTaken: 'day',
  inFuture: 'day',
  tooMany: null,
  nothingToPlan: null,
  yearComplete: null,
  wrongPoints: null,
  notAllScored: null,
  notAllSaid: null,
  scorerConfirms: null,
  noFile: 'file',
  answered: null,
  yearNotOver: null,
  unfinished: null,
  nothingMade: null,
} as const satisfies Record<string, string | null>

export type QualityRefusal = keyof typeof qualityRefusals

export interface NotDone {
  ok: false
  refusal: QualityRefusal
}

/** Thrown inside a transaction, so that whatever it wrote, a number above all, is given back. */
export class QualityRefused extends Error {
  constructor(readonly refusal: QualityRefusal) {
    super(refusal)
  }
}

/** A refusal as a value; anything else that is thrown is a bug and goes on. */
export async function orRefused<T>(work: Promise<T>): Promise<T | NotDone> {
  try {
    return await work
  } catch (error) {
    if (error instanceof QualityRefused) return { ok: false, refusal: error.refusal }
    throw error
  }
}

/** @throws QualityRefused where nothing was written */
export function requireReason(reason: string): string {
  const written = reason.trim()
  if (written === '') throw new QualityRefused('reasonNeeded')
  return written
}
