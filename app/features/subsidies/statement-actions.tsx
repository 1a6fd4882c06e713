import { paths } from '~/paths'
import { Button, ButtonLink } from '~/ui/button'
import { Confirm } from '~/ui/confirm'
import { useTexts } from '~/ui/texts'
import type { StatementSummary } from './statement-head'

/** What may be done with a statement: take it away, compare it, calculate anew, approve. */
export function StatementActions(props: {
  head: StatementSummary['head']
  canApprove: boolean
  canCalculate: boolean
}) {
  const { t, roubles } = useTexts()
  const { head } = props
  return (
    <>
      <Button type="button" onClick={() => window.print()}>
        {t('common.action.print')}
      </Button>
      <a className="button" href={paths.settlementExport(head.id, 'xlsx')} download>
        {t('common.action.exportXlsx')}
      </a>
      <a className="button" href={paths.settlementExport(head.id, 'csv')} download>
        {t('common.action.exportCsv')}
      </a>
      <a className="button" href={paths.settlementCase(head.id)} download>
        {t('subsidies.statement.downloadCase')}
      </a>
      {head.before && (
        <ButtonLink to={paths.settlementCompare(head.id)}>
          {t('subsidies.statement.compare', { number: head.before.number })}
        </ButtonLink>
      )}
      {props.canCalculate && (
        <ButtonLink
          to={`${paths.newSettlement}?organisation=${encodeURIComponent(head.organisation.code)}&year=${head.year}`}
        >
          {t('subsidies.statement.recalculate')}
        </ButtonLink>
      )}
      {props.canApprove && (
        <Confirm
          form="approve"
          trigger={t('subsidies.statement.approve')}
          title={t('subsidies.statement.approveTitle')}
          confirm={t('subsidies.statement.approve')}
        >
          {t('subsidies.statement.approveText', { clawback: roubles(head.clawback), subsidy: roubles(head.subsidy) })}
        </Confirm>
      )}
    </>
  )
}
