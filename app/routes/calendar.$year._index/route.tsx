import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { DecreeNamed } from '~/features/calendar/decree'
import { Legend, useDayWhy, YearGrid } from '~/features/calendar/month-grid'
import { UnusualDays } from '~/features/calendar/unusual-days'
import { VersionTable } from '~/features/calendar/version-table'
import { WorkingDays } from '~/features/calendar/working-days'
import { YearActions } from '~/features/calendar/year-actions'
import { readYear } from '~/features/calendar/year-draft'
import { yearPage } from '~/features/calendar/year-page.read.server'
import { confirmDecree } from '~/features/deadlines/change-calendar.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { field, parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const schema = z.object({ version: field.whole(0, 100_000), operationId: z.string() })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const year = readYear(params.year)
  if (!year) throw new Response('not found', { status: 404 })
  const canEdit = actor.permissions.has('calendar:edit')
  return { year, page: await yearPage(year), canEdit, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'calendar:edit')
  const year = readYear(params.year)
  if (!year) throw new Response('not found', { status: 404 })
  const parsed = parseForm(schema, await request.formData())
  if (!parsed.ok) return { say: 'common.form.wrong' }
  const { version, operationId } = parsed.value
  const result = await confirmDecree(actor, year, version, operationId)
  if (!result.ok) return { say: `calendar.refusal.${result.refusal}` }
  return redirectWith(paths.calendarYear(year), textsOf(await languageOf(request)).t('calendar.decreeConfirmed'))
}

export default function CalendarYearPage() {
  const { t } = useTexts()
  const { year, page, canEdit, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const why = useDayWhy(page?.inForce.regionalBasis ?? '')
  const crumbs = [{ to: paths.calendar, text: t('calendar.title') }]
  const title = t('calendar.yearTitle', { year })
  if (!page)
    return (
      <Page title={title} crumbs={crumbs}>
        <Empty
          action={
            canEdit && (
              <span className="flex flex-wrap gap-3">
                <ButtonLink kind="main" to={paths.loadCalendar}>
                  {t('calendar.load.link')}
                </ButtonLink>
                <ButtonLink to={paths.editCalendarYear(year)}>{t('calendar.enterYear', { year })}</ButtonLink>
              </span>
            )
          }
        >
          {t('calendar.noYear', { year })}
        </Empty>
      </Page>
    )
  const { inForce, months, versions } = page
  return (
    <Page
      title={title}
      crumbs={crumbs}
      lead={<DecreeNamed {...inForce} />}
      actions={<YearActions year={inForce} canEdit={canEdit} operationId={operationId} />}
    >
      <Refusal say={refused?.say} />
      <Legend months={months} />
      <YearGrid months={months} why={why} />
      <Section title={t('calendar.byMonth')}>
        <WorkingDays months={months} />
      </Section>
      <Section title={t('calendar.unusual')}>
        <UnusualDays months={months} why={why} />
      </Section>
      <Section title={t('calendar.history')}>
        <VersionTable versions={versions} />
      </Section>
    </Page>
  )
}
