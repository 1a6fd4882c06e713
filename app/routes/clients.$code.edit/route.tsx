import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { ContractFields, PersonFields } from '~/features/clients/client-fields'
import { editCourse } from '~/features/clients/edit-course.server'
import { courseToEdit } from '~/features/clients/find-course.read.server'
import { courseDaysOf, plannedEndFor } from '~/features/clients/planned-end'
import { editRefusalFields } from '~/features/clients/refusal-fields'
import { requireCourse } from '~/features/clients/require-course.server'
import { editContractForm, editPersonForm } from '~/features/clients/schema'
import { centreOptions } from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { parseForm, valuesOf } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'client:edit', params.code)
  const [shown, centres] = await Promise.all([courseToEdit(actor, course.id), centreOptions(course.organisationId)])
  const courseDays = courseDaysOf(course.signedOn)
  return { code: course.code, ...shown, centres, courseDays, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'client:edit', params.code)
  const data = await request.formData()
  const seesNames = actor.permissions.has('client:seeNames')
  const contract = parseForm(editContractForm, data)
  const person = seesNames ? parseForm(editPersonForm, data) : null
  if (!contract.ok || person?.ok === false) {
    const problems = { ...(person?.ok === false && person.form.problems), ...(!contract.ok && contract.form.problems) }
    return { form: { values: valuesOf(data), problems }, say: null }
  }
  const { version, operationId, ...facts } = contract.value
  const input = {
    contractId: course.id,
    contract: { ...facts, plannedEndOn: facts.plannedEndOn ?? plannedEndFor(facts.signedOn) },
    version: version[0],
    person: person && { ...person.value, version: version[1] },
  }
  const result = await editCourse(actor, input, operationId)
  if (!result.ok) return refusedForm(data, 'clients', result.refusal, editRefusalFields)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(course.code), t('clients.saved'))
}

export default function EditCourse() {
  const { t } = useTexts()
  const { code, defaults, version, seesNames, centres, courseDays, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('clients.editTitle', { code })}
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
        draftKey={`course:${code}`}
      >
        <Refusal say={answer?.say} />
        {seesNames ? <PersonFields /> : <p className="muted mb-4">{t('clients.personHidden')}</p>}
        <ContractFields centres={centres} courseDays={courseDays} />
        <div className="flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.course(code)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
