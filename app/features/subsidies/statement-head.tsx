import type { Statement } from './statement.read.server'
import { useTexts } from '~/ui/texts'
import { SettlementTag } from './settlement-tag'

export type StatementSummary = Omit<Statement, 'lines'>

/** Who calculated and approved it, when, by which rules. */
export function StatementLead({ head, openReview }: { head: StatementSummary['head']; openReview: number }) {
  const { t, instant, day } = useTexts()
  return (
    <>
      <SettlementTag status={head.status} openReview={openReview} />{' '}
      {t('subsidies.statement.number', { number: head.number })} ·{' '}
      {t('subsidies.statement.calculatedBy', { name: head.calculatedBy ?? '—', at: instant(head.calculatedAt) })}
      {head.approvedAt && (
        <> · {t('subsidies.statement.approvedBy', { name: head.approvedBy ?? '—', at: instant(head.approvedAt) })}</>
      )}{' '}
      · {t('subsidies.statement.edition', { edition: day(head.edition) })}
    </>
  )
}

/** The three numbers that everything else explains. */
export function StatementNumbers({ statement }: { statement: StatementSummary }) {
  const { t, roubles, language } = useTexts()
  const { head, share, clientCount, clientsCharged } = statement
  return (
    <div className="numbers">
      <div>
        <b>{roubles(head.subsidy)}</b>
        {t('subsidies.statement.subsidy')}
      </div>
      <div>
        <b>{roubles(head.clawback)}</b>
        {t('subsidies.statement.clawback')}
        {head.earlierYears > 0n && (
          <div>{t('subsidies.statement.earlierYears', { amount: roubles(head.earlierYears) })}</div>
        )}
      </div>
      {share !== null && (
        <div>
          <b>{language === 'ru' ? share.replace('.', ',') : share}%</b>
          {t('subsidies.statement.share')}
        </div>
      )}
      <div>
        <b>{clientCount}</b>
        {t('subsidies.statement.clients', { count: clientCount, charged: clientsCharged })}
      </div>
    </div>
  )
}
