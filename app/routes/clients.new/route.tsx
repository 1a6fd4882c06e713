import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { ContractFields, PersonFields } from '~/features/clients/client-fields'
import { createClient } from '~/features/clients/create-client.server'
import { courseDaysOf, plannedEndFor } from '~/features/clients/planned-end'
import { clientRefusalFields } from '~/features/clients/refusal-fields'
import { newClientForm } from '~/features/clients/schema'
import {
  allCentreOptions,
  organisationByCode,
  organisationOptions,
} from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'client:edit')
  const [organisations, centres] = await Promise.all([organisationOptions(actor), allCentreOptions(actor)])
  return {
    organisations: actor.organisationId === null ? organisations : [],
    centres,
    courseDays: courseDaysOf(await today()),
    organisation: new URL(request.url).searchParams.get('organisation') ?? '',
    operationId: randomUUID(),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'client:edit')
  const data = await request.formData()
  const parsed = parseForm(newClientForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null, known: null }
  const { operationId, organisation, number, signedOn, plannedEndOn, centreId, ...person } = parsed.value
  const organisationId = actor.organisationId ?? (await organisationByCode(organisation))?.id
  if (!organisationId)
    return {
      ...refusedForm(data, 'clients', 'unknownOrganisation', { unknownOrganisation: 'organisation' }),
      known: null,
    }
  const contract = { number, signedOn, centreId, plannedEndOn: plannedEndOn ?? plannedEndFor(signedOn) }
  const result = await createClient(actor, { organisationId, person, contract }, operationId)
  if (!result.ok) {
    const known = result.refusal === 'knownPerson' ? result.contractCode : null
    return { ...refusedForm(data, 'clients', result.refusal, clientRefusalFields), known }
  }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.course(result.contractCode), t('clients.created', { code: result.contractCode }))
}

export default function NewClient() {
  const { t } = useTexts()
  const { organisations, organisation, centres, courseDays, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page title={t('clients.new')} crumbs={[{ to: paths.clients, text: t('clients.title') }]}>
      <Form state={answer?.form} operationId={operationId} defaults={{ organisation }} draftKey="client:new">
        <Refusal say={answer?.say} />
        {answer?.known && (
          <p className="mb-4">
            <Link to={paths.course(answer.known)}>{t('clients.knownPersonLink', { code: answer.known })}</Link>
          </p>
        )}
        {organisations.length > 0 && (
          <SelectField
            name="organisation"
            label={t('clients.organisation')}
            empty={t('clients.chooseOrganisation')}
            options={organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
          />
        )}
        <PersonFields />
        <ContractFields centres={centres} courseDays={courseDays} />
        <p className="muted mb-4">{t('clients.codeGiven')}</p>
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
