import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** «№ 1466 от 24.09.2025», with a word where nobody has compared it with the published one. */
export function DecreeNamed(props: { decreeNumber: string; decreeOn: string; isConfirmed: boolean }) {
  const { t, day } = useTexts()
  return (
    <span>
      {t('calendar.decreeText', { number: props.decreeNumber, day: day(props.decreeOn) })}{' '}
      {props.isConfirmed ? (
        <Tag tone="good">{t('calendar.confirmed')}</Tag>
      ) : (
        <Tag tone="warn">{t('calendar.toConfirm')}</Tag>
      )}
    </span>
  )
}
