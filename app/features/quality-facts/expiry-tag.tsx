import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** How long an agreement or a programme is good, in a word. */
export function ExpiryTag({ untilOn, today }: { untilOn: string | null; today: string }) {
  const { t, day } = useTexts()
  if (untilOn === null) return <span className="muted">{t('qualityFacts.common.noTerm')}</span>
  if (untilOn < today) return <Tag tone="bad">{t('qualityFacts.common.ended', { day: day(untilOn) })}</Tag>
  if (untilOn === today) return <Tag tone="warn">{t('qualityFacts.common.expiresToday')}</Tag>
  return <Tag tone="good">{t('qualityFacts.common.good', { day: day(untilOn) })}</Tag>
}
