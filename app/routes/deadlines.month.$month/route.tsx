import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deadlinesOfMonth } from '~/features/deadlines/deadline-list.read.server'
import { monthDays, neighbourMonths } from '~/features/deadlines/month-days'
import { MonthOfTerms } from '~/features/deadlines/month-of-terms'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { field } from '~/platform/forms/parse'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'deadline:read')
  const month = field.month.safeParse(params.month).data
  if (!month) throw new Response('not found', { status: 404 })
  const terms = await deadlinesOfMonth(actor, month)
  return {
    month,
    weeks: monthDays(month, terms),
    isEmpty: terms.length === 0,
    today: await today(),
    ...neighbourMonths(month),
  }
}

export default function DeadlineMonth() {
  const { t, month: monthText } = useTexts()
  const { month, weeks, isEmpty, today, before, after } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('deadlines.monthTitle', { month: monthText(month) })}
      crumbs={[{ to: paths.deadlines, text: t('deadlines.title') }]}
      actions={
        <>
          <ButtonLink to={paths.deadlineMonth(before)}>{t('deadlines.previousMonth')}</ButtonLink>
          <ButtonLink to={paths.deadlineMonth(after)}>{t('deadlines.nextMonth')}</ButtonLink>
        </>
      }
    >
      {isEmpty ? <Empty>{t('deadlines.emptyMonth')}</Empty> : <MonthOfTerms weeks={weeks} today={today} />}
    </Page>
  )
}
