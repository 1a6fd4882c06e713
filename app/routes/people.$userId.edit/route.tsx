import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { editPerson } from '~/features/people/edit-person.server'
import { PersonForm } from '~/features/people/person-form'
import { personCard } from '~/features/people/person.read.server'
import { Refused } from '~/features/people/refused'
import { editPersonForm } from '~/features/people/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm, valuesOf } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireActor(request, 'user:manage')
  const person = await personCard(params.userId!)
  if (!person) throw new Response('not found', { status: 404 })
  return { person, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'user:manage')
  const data = await request.formData()
  const parsed = parseForm(editPersonForm, data)
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const result = await editPerson(actor, params.userId!, parsed.value)
  if (!result.ok) return { form: { values: valuesOf(data), problems: {} }, refusal: result.refusal }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.person(params.userId!), t('people.saved'))
}

export default function EditPerson() {
  const { t } = useTexts()
  const { person, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { surname, givenName, position } = person
  return (
    <Page
      title={t('people.card.edit')}
      lead={`${person.login} · ${person.organisation?.shortName ?? t('people.ministry')}`}
      crumbs={[
        { to: paths.people, text: t('people.title') },
        { to: paths.person(person.id), text: person.name },
      ]}
    >
      <Refused refusal={refused?.refusal} />
      <PersonForm
        state={refused?.form}
        operationId={operationId}
        version={person.version}
        defaults={{
          ...{ surname, givenName, position },
          patronymic: person.patronymic ?? '',
          email: person.email ?? '',
        }}
        held={person.roles}
        belongsToOrganisation={person.organisation !== null}
      />
    </Page>
  )
}
