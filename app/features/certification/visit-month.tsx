import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { MonthTable } from '~/ui/month-table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { VisitTag } from './certification-tags'
import type { VisitDay } from './visit-list.read.server'

/** A month of visits day by day. */
export function VisitMonth({ weeks, today }: { weeks: readonly (VisitDay | null)[][]; today: string }) {
  const { t } = useTexts()
  return (
    <MonthTable
      caption={t('visits.calendar')}
      weeks={weeks}
      today={today}
      itemsOf={({ visits }) =>
        visits.map((visit) => ({
          key: visit.id,
          content: (
            <>
              <Link to={paths.visit(visit.id)}>{visit.centreName}</Link> <VisitTag status={visit.status} />
              {visit.isLate && <Tag tone="bad">{t('visits.late')}</Tag>}
            </>
          ),
        }))
      }
    />
  )
}
