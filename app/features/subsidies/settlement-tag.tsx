import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const tones = {
  none: 'plain',
  underReview: 'warn',
  calculated: 'warn',
  approved: 'good',
  replaced: 'plain',
  superseded: 'plain',
} as const satisfies Record<string, Tone>

/** The state of a settlement in the words of the work: what is calculated waits for decisions first, then for approval. */
export function SettlementTag({ status, openReview = 0 }: { status: string; openReview?: number }) {
  const { t } = useTexts()
  const shown = status === 'calculated' && openReview > 0 ? 'underReview' : status
  const known = shown in tones ? (shown as keyof typeof tones) : 'none'
  return <Tag tone={tones[known]}>{t(`subsidies.status.${known}`)}</Tag>
}
