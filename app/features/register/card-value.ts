import type { TFunction } from 'i18next'
import { kinds } from 'scoring/services/kinds'
import { dayText } from '~/platform/i18n/format'
import type { Language } from '~/platform/i18n/texts'
import type { CardField, RegisterCard } from './card'

type Tell<F extends CardField> = (value: RegisterCard[F], t: TFunction, language: Language) => string

const tells: { [F in CardField]?: Tell<F> } = {
  status: (status, t) => t(`entries.status.${status}`),
  ownership: (ownership, t) => t(`entries.ownerships.${ownership}`),
  stay: (stay, t) => t(`entries.stays.${stay}`),
  faith: (faith, t) => t(`entries.faiths.${faith}`),
  isFree: (isFree, t) => t(isFree ? 'entries.yes' : 'entries.no'),
  freeOn: (day) => (day ? dayText(day) : ''),
  kinds: (chosen, _, language) => chosen.map((kind) => kinds[kind].short[language]).join(', '),
  certificate: (certificate, t) =>
    certificate
      ? t('entries.certificateUntil', {
          number: certificate.number,
          state: t(`entries.certificates.${certificate.state}`),
          day: dayText(certificate.validUntilOn),
        })
      : '',
}

/** What a field of a card says, in words; empty where it says nothing. */
export function cardValue<F extends CardField>(
  field: F,
  value: RegisterCard[F],
  t: TFunction,
  language: Language,
): string {
  const tell = tells[field] as Tell<F> | undefined
  return tell ? tell(value, t, language) : value === null ? '' : String(value as string | number)
}
