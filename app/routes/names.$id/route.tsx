import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { correctName } from '~/features/documents/names/correct-name.server'
import { formsByRules } from '~/features/documents/names/declined-name.server'
import { nameOf } from '~/features/documents/names/names.read.server'
import { nameForm } from '~/features/documents/names/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { grammaticalCases } from '~/platform/paper/grammatical-case'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

async function requireName(request: Request, id: string | undefined) {
  const actor = await requireActor(request, 'template:edit')
  const name = await nameOf(id ?? '')
  if (!name) throw new Response('not found', { status: 404 })
  return { actor, name }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { name } = await requireName(request, params.id)
  return { name, byRules: formsByRules(name.nominative, name.isPosition), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, name } = await requireName(request, params.id)
  const data = await request.formData()
  const parsed = parseForm(nameForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null } satisfies Refused
  const result = await correctName(actor, name, parsed.value)
  if (!result.ok) return refusedForm(data, 'names', result.refusal, { stale: null })
  return redirectWith(paths.names, textsOf(await languageOf(request)).t('names.saved', { name: name.nominative }))
}

export default function CorrectName() {
  const { t } = useTexts()
  const { name, byRules, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={name.nominative}
      lead={t('names.editLead')}
      crumbs={[
        { to: paths.templates, text: t('names.crumb') },
        { to: paths.names, text: t('names.title') },
      ]}
    >
      <Refusal say={refused?.say} />
      <Form
        state={refused?.form}
        operationId={operationId}
        version={name.version}
        defaults={name.forms}
        draftKey={`name:${name.id}`}
      >
        {grammaticalCases.map((one) => (
          <TextField
            key={one}
            name={one}
            label={t(`names.cases.${one}`)}
            hint={
              name.forms[one] === byRules[one] ? t(`names.asks.${one}`) : t('names.byRules', { form: byRules[one] })
            }
            autoComplete="off"
          />
        ))}
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
