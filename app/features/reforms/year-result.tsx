import { movingIndicators, type WhatIfTotals } from 'scoring/reform/what-if-totals'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { Shortage } from './reform-changes'
import { SumNumbers, useSentence, type Sums } from './sum-change'
import type { Answer } from './trial-page.read.server'

export const sumsOfTotals = ({ clawback: { before, after } }: WhatIfTotals): Sums => ({
  before,
  after,
  difference: after - before,
})

/** What the region would return: the sentence, the sums, who gains and loses, and how far the trial can be trusted. */
export function YearResult(props: { year: number; summary: Answer['summary']; shortages: readonly Shortage[] }) {
  const { t } = useTexts()
  const { year, summary, shortages } = props
  const { totals } = summary
  const sentence = useSentence()
  const sums = sumsOfTotals(totals)
  return (
    <>
      <h2 className="reform-sentence" id="result" tabIndex={-1}>
        {sentence(sums, year, 'all')}
      </h2>
      <SumNumbers sums={sums} />
      {shortages.map((shortage) => (
        <Say key={shortage} tone="warn">
          {t(`reforms.shortage.${shortage}`)}
        </Say>
      ))}
      {summary.unread.length > 0 && <Say tone="warn">{t('reforms.unread', { names: summary.unread.join(', ') })}</Say>}
      {summary.unlikeSealed.length > 0 && (
        <Say tone="warn">{t('reforms.unlikeSealed', { names: summary.unlikeSealed.join(', ') })}</Say>
      )}
      <dl className="facts">
        <dt>{t('reforms.organisations')}</dt>
        <dd>{t('reforms.counts', totals.organisations)}</dd>
        <dt>{t('reforms.clients')}</dt>
        <dd>{t('reforms.counts', totals.clients)}</dd>
        <dt>{t('reforms.moves')}</dt>
        <dd>
          {movingIndicators.map((id) => (
            <div key={id}>
              {t('reforms.movesOf', { indicator: t(`reforms.indicator.${id}`), ...totals.bandMoves[id] })}
            </div>
          ))}
        </dd>
        <dt>{t('reforms.ranking')}</dt>
        <dd>{t('reforms.fromTo', { ...totals.remissionPoints })}</dd>
      </dl>
      <p className="muted small mb-3">
        {t('reforms.basis', { count: totals.settlements, year, approved: summary.approved })}
        {summary.withoutSettlement > 0 && <> {t('reforms.without', { count: summary.withoutSettlement })}</>}
      </p>
    </>
  )
}
