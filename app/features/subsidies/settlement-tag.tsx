import { Tag, type Tone } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const tones = {
  none: 'plain',
  calculated: 'warn',
  approved: 'good',
  replaced: 'plain',
  superseded: 'plain',
} as const satisfies Record<string, Tone>

/** The state of a settlement in the words of the work. */
export function SettlementTag({ status }: { status: string }) {
  const { t } = useTexts()
  const known = status in tones ? (status as keyof typeof tones) : 'none'
  return <Tag tone={tones[known]}>{t(`subsidies.status.${known}`)}</Tag>
}
