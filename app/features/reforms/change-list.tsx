import { useTexts } from '~/ui/texts'
import { usePartText } from './part-label'
import type { ReformChange } from './reform-changes'

/** What a reform changes, a line each: as it is → as it would be. */
export function ChangeList({ changes }: { changes: readonly ReformChange[] }) {
  const { t, pick } = useTexts()
  const partText = usePartText()
  const nameOf = (change: ReformChange) =>
    change.kind === 'reading' || change.part === 'value'
      ? pick(change.title)
      : `${pick(change.title)}: ${partText(change.part, change.sort)}`
  return (
    <ul className="reform-changes" aria-label={t('reforms.changes')}>
      {changes.map((change) => (
        <li key={nameOf(change)}>
          {nameOf(change)}{' '}
          <span className="reform-change">
            {pick(change.from)} → <b>{pick(change.to)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
