import type { TFunction } from 'i18next'
import type { CardField, CardPatch } from '~/features/register/card'
import { dayText } from '~/platform/i18n/format'
import { ru } from '~/platform/i18n/ru'
import type { ToldKind } from './public-changes.read.server'

type NamedField = keyof typeof ru.publicRegister.field
const isNamed = (field: CardField): field is NamedField & CardField => field in ru.publicRegister.field

/** What a change did to the entry, in words. */
export function changeText(t: TFunction, change: { kind: ToldKind; patch: CardPatch }): string {
  const { kind, patch } = change
  if (kind === 'renaming') {
    const name = [patch.organisationName ?? patch.organisationShortName, patch.centreName].filter(Boolean).join('; ')
    return t('publicRegister.change.renaming', { name })
  }
  if (kind === 'confirmed') {
    const fields = (Object.keys(patch) as CardField[]).filter(isNamed)
    const names = [...new Set(fields.map((field) => t(`publicRegister.field.${field}`)))]
    return t('publicRegister.change.confirmed', { fields: names.join(', ') })
  }
  if (kind === 'certificate') return certificateText(t, patch)
  return t(`publicRegister.change.${kind}`)
}

const certificateKeys = {
  valid: 'publicRegister.change.certificateValid',
  suspended: 'publicRegister.change.certificateSuspended',
  withdrawn: 'publicRegister.change.certificateWithdrawn',
} as const

function certificateText(t: TFunction, { certificate }: CardPatch): string {
  if (!certificate) return t('publicRegister.change.certificateGone')
  const { number, state, validUntilOn } = certificate
  return t(certificateKeys[state], { number, day: dayText(validUntilOn) })
}
