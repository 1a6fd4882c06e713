import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readYear } from '~/features/calendar/year-draft'
import { YearEditor } from '~/features/calendar/year-editor'
import { backToForm, formOfYear, readDraft } from '~/features/calendar/year-form.server'
import { CalendarChangePreview } from '~/features/deadlines/calendar-change'
import { calendarChange } from '~/features/deadlines/calendar-change.read.server'
import { changeCalendar } from '~/features/deadlines/change-calendar.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'calendar:edit')
  return { ...(await formOfYear(yearOf(params))), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'calendar:edit')
  const year = yearOf(params)
  const data = await request.formData()
  const parsed = readDraft(year, data)
  const intent = data.get('intent')
  if (intent === 'edit') return { ...backToForm(year, data), change: null, say: null }
  if (!parsed.ok) return { ...backToForm(year, data, parsed.form.problems), change: null, say: null }
  if (intent !== 'save') return { form: null, ticked: null, change: await calendarChange(parsed.value), say: null }
  const result = await changeCalendar(actor, parsed.value, Number(data.get('version')), String(data.get('operationId')))
  if (!result.ok) return { ...backToForm(year, data), change: null, say: `calendar.refusal.${result.refusal}` }
  const { t } = textsOf(await languageOf(request))
  const moved = result.moved > 0 ? ` ${t('calendar.savedMoved', { count: result.moved })}` : ''
  return redirectWith(paths.calendarYear(year), `${t('calendar.saved', { year })}${moved}`)
}

function yearOf(params: { year?: string }): number {
  const year = readYear(params.year)
  if (!year) throw new Response('not found', { status: 404 })
  return year
}

export default function EditCalendarYear() {
  const { t } = useTexts()
  const { operationId, ...shown } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { year } = shown
  return (
    <Page
      title={t(answer?.change ? 'calendar.change.title' : shown.isNew ? 'calendar.enterTitle' : 'calendar.editTitle', {
        year,
      })}
      crumbs={[
        { to: paths.calendar, text: t('calendar.title') },
        { to: paths.calendarYear(year), text: String(year) },
      ]}
    >
      <Refusal say={answer?.say} />
      {answer?.change ? (
        <CalendarChangePreview change={answer.change} operationId={operationId} />
      ) : (
        <YearEditor shown={shown} state={answer?.form} ticked={answer?.ticked ?? shown.ticked} />
      )}
    </Page>
  )
}
