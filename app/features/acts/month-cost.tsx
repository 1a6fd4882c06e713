import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { MonthPage } from './month-page.read.server'

/** One sentence above the table: what this act would cost, for whom and by which clause, with the way to them. */
export function MonthCost({ page, organisationCode }: { page: MonthPage; organisationCode: string }) {
  const { t, roubles } = useTexts()
  const { totals, state } = page
  if (totals.clientCount === 0 || (state === 'empty' && page.can.seeOddities)) return null
  if (!page.hasTariff)
    return (
      <Say tone="warn">
        {t('acts.cost.noTariff')} <Link to={paths.organisation(organisationCode)}>{t('acts.cost.toAgreement')}</Link>
      </Say>
    )
  const isOpen = state === 'empty' || state === 'draft'
  if (totals.missingCount === 0)
    return <Say tone="good">{t(isOpen ? 'acts.cost.nothingOpen' : 'acts.cost.nothing')}</Say>
  return (
    <Say tone="warn">
      {t(isOpen ? 'acts.cost.ifNow' : 'acts.cost.ofThis')} <b>{roubles(totals.cost)}</b>{' '}
      {t('acts.cost.why', { count: totals.missingCount, total: totals.clientCount })}{' '}
      <Link to={showing(page, 'missing')} preventScrollReset>
        {t('acts.cost.showThem')}
      </Link>
      {totals.unsignedCount > 0 && (
        <>
          {' '}
          {t('acts.cost.unsigned', { count: totals.unsignedCount })}{' '}
          <Link to={showing(page, 'unsigned')} preventScrollReset>
            {t('acts.cost.showUnsigned')}
          </Link>
        </>
      )}
    </Say>
  )
}

/** For those who assess: how many clients have remarks, and the way to them. */
export function MonthRemarks({ page }: { page: MonthPage }) {
  const { t } = useTexts()
  if (!page.can.seeOddities || page.number === null || page.totals.remarkCount === 0) return null
  return (
    <p className="mb-4">
      {t('acts.decide.remarks', { count: page.totals.remarkCount })}{' '}
      <Link to={showing(page, 'odd')} preventScrollReset>
        {t('acts.cost.showThem')}
      </Link>
    </p>
  )
}

/** The same page with its clients narrowed. */
export function showing(page: { number: number | null; isLatest: boolean }, show: string): string {
  const version = page.isLatest || page.number === null ? '' : `number=${page.number}&`
  return `?${version}show=${show}`
}
