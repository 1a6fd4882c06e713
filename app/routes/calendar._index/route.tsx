import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { DecreeNamed } from '~/features/calendar/decree'
import { yearList } from '~/features/calendar/year-list.read.server'
import { waitingTerms } from '~/features/deadlines/calendar-change.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Table } from '~/ui/table'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const [list, waiting] = await Promise.all([yearList(await today()), waitingTerms()])
  const canEdit = actor.permissions.has('calendar:edit')
  // How many terms wait is for those whose work they are; an organisation meets only its own.
  return { list, canEdit, waiting: canEdit ? waiting : new Map<number, number>() }
}

export default function CalendarYears() {
  const { t } = useTexts()
  const { list, canEdit, waiting } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      actions={
        canEdit && (
          <>
            <ButtonLink kind="main" to={paths.loadCalendar}>
              {t('calendar.load.link')}
            </ButtonLink>
            <ButtonLink to={paths.editCalendarYear(list.missingNow[0] ?? list.next)}>
              {t('calendar.enterYear', { year: list.missingNow[0] ?? list.next })}
            </ButtonLink>
          </>
        )
      }
    >
      {list.missingNow.map((year) => (
        <Say key={year} tone="warn">
          <b>{t('calendar.missingNow', { year })}</b>{' '}
          {t(canEdit ? 'calendar.missingNowOfficer' : 'calendar.missingNowOthers')}{' '}
          {(waiting.get(year) ?? 0) > 0 && `${t('calendar.waiting', { count: waiting.get(year) })} `}
          {canEdit && <Link to={paths.calendarYear(year)}>{t('calendar.enterYear', { year })}</Link>}
        </Say>
      ))}
      <Table
        caption={t('calendar.title')}
        rows={list.years}
        keyOf={(row) => row.year}
        columns={[
          { text: t('calendar.year'), cell: (row) => <Link to={paths.calendarYear(row.year)}>{row.year}</Link> },
          { text: t('calendar.decree'), cell: (row) => <DecreeNamed {...row} /> },
          { text: t('calendar.workingDays'), isNumber: true, cell: (row) => row.workingDays },
          {
            text: t('calendar.source'),
            cell: (row) =>
              row.version === 0 ? t('calendar.shipped') : t('calendar.entered', { version: row.version }),
          },
        ]}
      />
      {list.missingPast.length > 0 && (
        <p className="mt-4">
          {t('calendar.missingPast')}{' '}
          {list.missingPast.map((year, index) => (
            <span key={year}>
              {index > 0 && ', '}
              <Link to={paths.calendarYear(year)}>{year}</Link>
            </span>
          ))}
          . {t('calendar.missingPastWhy')}
        </p>
      )}
    </Page>
  )
}
