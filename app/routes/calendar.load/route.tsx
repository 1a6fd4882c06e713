import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { receiveYear } from '~/features/calendar/receive-year.server'
import { XmlProblems } from '~/features/calendar/xml-problems'
import { YearFields } from '~/features/calendar/year-fields'
import { CalendarChangePreview } from '~/features/deadlines/calendar-change'
import { calendarChange } from '~/features/deadlines/calendar-change.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'calendar:edit')
  return { operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireActor(request, 'calendar:edit')
  const received = await receiveYear(request)
  return received.ok
    ? { change: await calendarChange(received.draft), refused: null }
    : { change: null, refused: received }
}

export default function LoadCalendar() {
  const { t } = useTexts()
  const { operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const crumbs = [{ to: paths.calendar, text: t('calendar.title') }]
  if (answer?.change)
    return (
      <Page title={t('calendar.change.title', { year: answer.change.draft.year })} crumbs={crumbs}>
        <CalendarChangePreview change={answer.change} operationId={operationId} />
      </Page>
    )
  return (
    <Page title={t('calendar.load.title')} crumbs={crumbs} lead={t('calendar.load.lead')}>
      {answer?.refused && answer.refused.problems.length > 0 && (
        <XmlProblems fileName={answer.refused.fileName} problems={answer.refused.problems} />
      )}
      <Form state={answer?.refused?.form} encType="multipart/form-data">
        <TextField
          name="file"
          type="file"
          accept=".xml,text/xml,application/xml"
          label={t('calendar.load.file')}
          hint={t('calendar.load.fileHint')}
        />
        <YearFields />
        <Submit>{t('calendar.change.preview')}</Submit>
      </Form>
    </Page>
  )
}
