import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { MonthPage } from './month-page.read.server'

/** What must not be missed about the act as a whole: why it was returned, that it is an old version, that nobody was there. */
export function MonthState({ page, organisationCode }: { page: MonthPage; organisationCode: string }) {
  const { t } = useTexts()
  return (
    <>
      {!page.isLatest && (
        <Say>
          {t('acts.month.oldVersion')}{' '}
          <Link to={paths.act(organisationCode, page.month)}>{t('acts.month.toLatest')}</Link>
        </Say>
      )}
      {(page.state === 'returned' || page.state === 'superseded') && page.act?.returnReason && (
        <Say tone="bad">
          {t('acts.month.returned', { reason: page.act.returnReason })}
          {page.can.fill && <div>{t('acts.month.returnedHint')}</div>}
        </Say>
      )}
      {page.number === null && page.can.seeOddities && <Empty>{t('acts.month.notHandedIn')}</Empty>}
      {page.totals.clientCount === 0 && !page.can.seeOddities && (
        <Empty action={page.can.fill && <ButtonLink to={paths.clients}>{t('acts.month.toClients')}</ButtonLink>}>
          {t('acts.month.noClients')} {page.can.fill && t('acts.month.noClientsHint')}
        </Empty>
      )}
    </>
  )
}
