import { type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { personCard, possibleDeputies } from '~/features/people/person.read.server'
import { Refused } from '~/features/people/refused'
import { deputyForm } from '~/features/people/schema'
import { setDeputy } from '~/features/people/set-deputy.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { parseForm, valuesOf } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'user:manage')
  const person = await personCard(params.userId!)
  if (!person) throw new Response('not found', { status: 404 })
  return { person, deputies: await possibleDeputies(actor, person), day: await today(), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'user:manage')
  const data = await request.formData()
  const parsed = parseForm(deputyForm, data)
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const result = await setDeputy(actor, params.userId!, parsed.value)
  if (!result.ok) return { form: { values: valuesOf(data), problems: {} }, refusal: result.refusal }
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.person(params.userId!), t('people.deputies.done'))
}

export default function NewDeputy() {
  const { t } = useTexts()
  const { person, deputies, day, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('people.deputies.newTitle')}
      lead={t('people.deputies.lead', { name: person.name })}
      crumbs={[
        { to: paths.people, text: t('people.title') },
        { to: paths.person(person.id), text: person.name },
      ]}
    >
      <Refused refusal={refused?.refusal} />
      {deputies.length === 0 ? (
        <Empty>{t('people.deputies.nobody')}</Empty>
      ) : (
        <Form state={refused?.form} operationId={operationId} defaults={{ fromOn: day }}>
          <SelectField
            name="deputyId"
            label={t('people.deputies.deputy')}
            empty=""
            options={deputies.map((one) => ({
              value: one.id,
              text: [one.name, one.position].filter(Boolean).join(', '),
            }))}
          />
          <TextField name="fromOn" type="date" label={t('people.deputies.from')} />
          <TextField name="untilOn" type="date" label={t('people.deputies.until')} />
          <TextField name="basis" label={t('people.deputies.basis')} hint={t('people.deputies.basisHint')} />
          <Submit>{t('people.deputies.submit')}</Submit>
        </Form>
      )}
    </Page>
  )
}
