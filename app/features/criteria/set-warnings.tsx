import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { SetFault } from './approvable'
import type { SetPage } from './set-page.read.server'

/** What a reader must not miss: that it is a draft, that another is in force, what keeps it from being approved. */
export function SetWarnings({ page }: { page: SetPage }) {
  const { t, day } = useTexts()
  const { set, standing, untilOn } = page
  return (
    <>
      {standing === 'draft' && <Say tone="warn">{t('criteria.isDraft')}</Say>}
      {standing === 'coming' && <Say>{t('criteria.isComing', { from: day(set.fromOn!) })}</Say>}
      {standing === 'past' && <Say>{t('criteria.isPast', { until: day(untilOn!) })}</Say>}
      {standing === 'shelved' && <Say tone="bad">{t('criteria.isShelved')}</Say>}
      {page.waiting && (
        <Say>
          {t('criteria.orderWaits')}{' '}
          {page.can.openOrder && <Link to={paths.order(page.waiting)}>{t('criteria.openOrder')}</Link>}
        </Say>
      )}
      {page.faults.length > 0 && page.can.edit && (
        <Say tone="warn">
          <b>{t('criteria.fault.title')}</b>
          <ul>
            {page.faults.map((fault) => (
              <li key={Object.values(fault).join()}>
                <Fault fault={fault} page={page} />
              </li>
            ))}
          </ul>
        </Say>
      )}
    </>
  )
}

function Fault({ fault, page }: { fault: SetFault; page: SetPage }) {
  const { t, pick } = useTexts()
  if (fault.fault === 'empty') return <>{t('criteria.fault.empty')}</>
  const criterion = page.set.criteria.find(({ id }) => id === fault.criterion)
  return <>{t(`criteria.fault.${fault.fault}`, { name: criterion ? pick(criterion.title) : fault.criterion })}</>
}
