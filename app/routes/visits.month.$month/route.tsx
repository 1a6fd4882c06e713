import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { visitsOfMonth } from '~/features/certification/visit-list.read.server'
import { VisitMonth } from '~/features/certification/visit-month'
import { neighbourMonths } from '~/features/deadlines/month-days'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { field } from '~/platform/forms/parse'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'certification:read')
  const month = field.month.safeParse(params.month).data
  if (!month) throw new Response('not found', { status: 404 })
  return { month, weeks: await visitsOfMonth(actor, month), today: await today(), ...neighbourMonths(month) }
}

export default function VisitsOfMonth() {
  const { t, month: monthText } = useTexts()
  const { month, weeks, today, before, after } = useLoaderData<typeof loader>()
  return (
    <Page
      title={t('visits.monthTitle', { month: monthText(month) })}
      crumbs={[
        { to: paths.certifications, text: t('certification.title') },
        { to: paths.visits, text: t('visits.title') },
      ]}
      actions={
        <>
          <ButtonLink to={paths.visitsOfMonth(before)}>{t('visits.previousMonth')}</ButtonLink>
          <ButtonLink to={paths.visitsOfMonth(after)}>{t('visits.nextMonth')}</ButtonLink>
        </>
      }
    >
      <VisitMonth weeks={weeks} today={today} />
    </Page>
  )
}
