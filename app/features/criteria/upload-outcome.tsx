import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ReceivedCriteria } from './receive-criteria.server'
import { RowProblems } from './row-problems'

/** What became of a file: how many criteria were written, and which rows were not. */
export function UploadOutcome({ outcome }: { outcome: ReceivedCriteria }) {
  const { t } = useTexts()
  const { savedCount, problems, say } = outcome
  const badCount = new Set(problems.map(({ row }) => row)).size
  return (
    <div className="mb-6">
      <Refusal say={say} />
      {savedCount > 0 && (
        <Say tone="good" role="status">
          {t('criteria.file.saved', { count: savedCount })}
        </Say>
      )}
      {badCount > 0 && (
        <div role="alert">
          <Say tone="bad">
            {savedCount === 0 && `${t('criteria.file.notSaved')} `}
            {t('criteria.file.bad', { count: badCount })}
          </Say>
          <RowProblems problems={problems} />
        </div>
      )}
    </div>
  )
}
