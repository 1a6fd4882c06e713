import { bitOf, NO_KINDS, type KindMask } from 'scoring/services/kinds'
import { serviceByCode } from 'scoring/services/catalogue'
import type { Proof } from 'scoring/settlement/settlement-case'

/** One client's month as it is handed in, whichever way it came: a file, the screen, a seed. */
export interface ActRow {
  contractId: string
  signature: Proof
  signedOn: string | null
  /** Two people, where the client refused to sign. */
  witnesses: string
  /** How many times each service was given, by its code in clause 2.2; services not given are absent. */
  counts: ReadonlyMap<string, number>
}

/** The kinds that a month's services make up: what is stored beside its lines. */
export function maskOfCounts(counts: ReadonlyMap<string, number>): KindMask {
  let mask = NO_KINDS
  for (const [code, count] of counts) {
    const service = serviceByCode.get(code)
    if (service && count > 0) mask |= bitOf(service.kind) ?? NO_KINDS
  }
  return mask
}
