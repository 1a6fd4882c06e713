import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ReadBatch } from './batch.read.server'
import { Count } from './batch-progress'

/** What a batch came to, in numbers and in a sentence. */
export function BatchOutcome({ batch }: { batch: ReadBatch }) {
  const { t } = useTexts()
  const { summary } = batch
  return (
    <>
      <BatchSentence batch={batch} />
      {batch.rowsRead > 0 && (
        <div className="numbers">
          <Count text={t('imports.batch.read')} count={batch.rowsRead} />
          <Count text={t('imports.batch.good')} count={batch.rowsGood} />
          {summary.unchangedCount > 0 && <Count text={t('imports.batch.unchanged')} count={summary.unchangedCount} />}
          {summary.skippedCount > 0 && <Count text={t('imports.batch.skipped')} count={summary.skippedCount} />}
          <Count text={t('imports.batch.bad')} count={batch.rowsBad} />
          {batch.status !== 'ready' && <Count text={t('imports.batch.applied')} count={batch.rowsApplied} />}
        </div>
      )}
    </>
  )
}

function BatchSentence({ batch }: { batch: ReadBatch }) {
  const { t, instant } = useTexts()
  const { status, summary, rowsGood, rowsBad, rowsApplied } = batch
  if (status === 'failed' && summary.refusal) {
    const { code, row, names } = summary.refusal
    return (
      <Say tone="bad" role="alert">
        {t(`imports.refusal.${code}`, { row, names: names?.join(', ') })}
      </Say>
    )
  }
  if (status === 'cancelled')
    return (
      <Say tone="warn">
        {rowsApplied > 0
          ? t('imports.batch.cancelledApplied', { count: rowsApplied })
          : t('imports.batch.cancelledRead')}
      </Say>
    )
  if (status === 'applied')
    return (
      <Say tone={summary.refusedCount > 0 ? 'warn' : 'good'} role="status">
        {t('imports.batch.applied', { count: rowsApplied })}{' '}
        {summary.refusedCount > 0 && t('imports.batch.refused', { count: summary.refusedCount })}
      </Say>
    )
  return (
    <>
      {summary.sameAs && (
        <Say tone="warn">
          {t('imports.batch.sameAs', { when: instant(summary.sameAs.at) })}{' '}
          <Link to={paths.importBatch(summary.sameAs.batchId)}>{t('imports.batch.sameAsLink')}</Link>
        </Say>
      )}
      {rowsGood === 0 && (
        <Say tone={rowsBad > 0 ? 'warn' : 'plain'}>
          {rowsBad === 0 && summary.unchangedCount > 0 ? t('imports.batch.nothingNew') : t('imports.batch.nothing')}
        </Say>
      )}
    </>
  )
}
