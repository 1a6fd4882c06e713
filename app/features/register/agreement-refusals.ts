import type { AgreementRefusal } from './save-agreement.server'

/** At which field of the agreement's form each refusal is shown. */
export const agreementRefusalFields: Record<AgreementRefusal, string | null> = {
  untilBeforeFrom: 'untilOn',
  overlaps: 'fromOn',
  tariffOutside: null,
  noTariffAtStart: 'tariffs.0.fromOn',
  stale: null,
}
