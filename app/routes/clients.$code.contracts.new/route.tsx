import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { ContractFields } from '~/features/clients/client-fields'
import { createContract } from '~/features/clients/create-contract.server'
import { courseDaysOf, plannedEndFor } from '~/features/clients/planned-end'
import { contractRefusalFields } from '~/features/clients/refusal-fields'
import { requireCourse } from '~/features/clients/require-course.server'
import { newContractForm } from '~/features/clients/schema'
import { centreOptions } from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const refusalFields = { ...contractRefusalFields, unknownClient: null, earlierCourseOpen: 'signedOn' }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { course } = await requireCourse(request, 'client:edit', params.code)
  return {
    code: course.code,
    exitedOn: course.exit?.exitedOn ?? null,
    centres: await centreOptions(course.organisationId),
    courseDays: courseDaysOf(await today()),
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'client:edit', params.code)
  const data = await request.formData()
  const parsed = parseForm(newContractForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, ...given } = parsed.value
  const contract = { ...given, plannedEndOn: given.plannedEndOn ?? plannedEndFor(given.signedOn) }
  const result = await createContract(actor, { clientId: course.clientId, contract }, operationId)
  if (!result.ok) return refusedForm(data, 'clients', result.refusal, refusalFields)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(result.contractCode), t('clients.contractCreated', { code: result.contractCode }))
}

export default function NewContract() {
  const { t, day } = useTexts()
  const { code, exitedOn, centres, courseDays, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('clients.newContractTitle', { code })}
      lead={exitedOn && t('clients.newContractLead', { day: day(exitedOn) })}
      crumbs={[
        { to: paths.clients, text: t('clients.title') },
        { to: paths.course(code), text: code },
      ]}
    >
      {!exitedOn && <Say tone="warn">{t('clients.refusal.earlierCourseOpen')}</Say>}
      <Form state={answer?.form} operationId={operationId} draftKey={`contract:${code}`}>
        <Refusal say={answer?.say} />
        <ContractFields centres={centres} courseDays={courseDays} />
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
