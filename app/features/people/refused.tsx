import type { ru } from '~/platform/i18n/ru'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export type PeopleRefusal = keyof (typeof ru)['people']['refusal'] | 'stale'

/** Why a change of a person was refused, and what to do. */
export function Refused({ refusal }: { refusal: PeopleRefusal | null | undefined }) {
  const { t } = useTexts()
  if (!refusal) return null
  return (
    <Say tone="bad" role="alert">
      {refusal === 'stale' ? t('common.form.stale') : t(`people.refusal.${refusal}`)}
    </Say>
  )
}
