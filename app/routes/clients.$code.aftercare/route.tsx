import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { AftercareFields } from '~/features/clients/aftercare-fields'
import { aftercareForm } from '~/features/clients/aftercare-form'
import { aftercareToEdit } from '~/features/clients/find-course.read.server'
import { aftercareRefusalFields } from '~/features/clients/refusal-fields'
import { requireCourse } from '~/features/clients/require-course.server'
import { saveAftercare } from '~/features/clients/save-aftercare.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

async function found(request: Request, code: string | undefined) {
  const { actor, course } = await requireCourse(request, 'facts:edit', code)
  if (course.exit?.kind !== 'completed') throw redirect(paths.course(course.code))
  return { actor, course, completedOn: course.exit.exitedOn }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { course, completedOn } = await found(request, params.code)
  const [defaults, day] = await Promise.all([aftercareToEdit(course.id), today()])
  return {
    ...{ code: course.code, version: course.version, completedOn, defaults, today: day },
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course, completedOn } = await found(request, params.code)
  const data = await request.formData()
  const parsed = parseForm(aftercareForm(completedOn), data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { facts, version, operationId } = parsed.value
  const result = await saveAftercare(actor, { ...facts, contractId: course.id, version }, operationId)
  if (!result.ok) return refusedForm(data, 'clients', result.refusal, aftercareRefusalFields)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(course.code), t('clients.aftercare.saved'))
}

export default function Aftercare() {
  const { t, day } = useTexts()
  const { code, version, completedOn, defaults, today, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('clients.aftercare.title', { code })}
      lead={t('clients.aftercare.lead', { day: day(completedOn) })}
      crumbs={[
        { to: paths.clients, text: t('clients.title') },
        { to: paths.course(code), text: code },
      ]}
    >
      <Form
        state={answer?.form}
        operationId={operationId}
        version={version}
        defaults={defaults}
        draftKey={`aftercare:${code}`}
      >
        <Refusal say={answer?.say} />
        <AftercareFields completedOn={completedOn} today={today} />
        <div className="mt-4 flex gap-2">
          <Submit>{t('clients.aftercare.save')}</Submit>
          <ButtonLink to={paths.course(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
