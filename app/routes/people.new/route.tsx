import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { createPerson } from '~/features/people/create-person.server'
import { organisationChoices } from '~/features/people/people.read.server'
import { PersonForm } from '~/features/people/person-form'
import { Refused } from '~/features/people/refused'
import { newPersonForm } from '~/features/people/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm, valuesOf } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'user:manage')
  return { organisations: await organisationChoices(), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'user:manage')
  const data = await request.formData()
  const parsed = parseForm(newPersonForm, data)
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const result = await createPerson(actor, parsed.value)
  if (!result.ok) return { form: { values: valuesOf(data), problems: {} }, refusal: result.refusal }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.person(result.userId), t('people.created'))
}

export default function NewPerson() {
  const { t } = useTexts()
  const { organisations, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page title={t('people.new')} crumbs={[{ to: paths.people, text: t('people.title') }]}>
      <Refused refusal={refused?.refusal} />
      <PersonForm state={refused?.form} operationId={operationId} organisations={organisations} />
    </Page>
  )
}
