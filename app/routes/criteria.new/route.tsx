import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createEdition } from '~/features/criteria/create-edition.server'
import { newEditionForm } from '~/features/criteria/new-edition.read.server'
import { newEditionSchema } from '~/features/criteria/schema'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'criteria:edit')
  const from = new URL(request.url).searchParams.get('from')
  return { ...(await newEditionForm(from)), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'criteria:edit')
  const data = await request.formData()
  const parsed = parseForm(newEditionSchema, data)
  if (!parsed.ok) return { form: parsed.form }
  const { basedOn, operationId, ...own } = parsed.value
  const result = await createEdition(actor, { ...own, basedOnId: basedOn || null }, operationId)
  if (!result.ok) return refusedForm(data, 'criteria', result.refusal, { noBase: 'basedOn' })
  const { t } = textsOf(await languageOf(request))
  const to = basedOn ? paths.editCriterionSet : paths.loadCriteria
  return redirectWith(to(result.code, result.edition), t('criteria.form.created'))
}

export default function NewCriterionSet() {
  const { t } = useTexts()
  const { bases, defaults, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('criteria.form.newTitle')}
      lead={t('criteria.form.newLead')}
      crumbs={[{ to: paths.criteria, text: t('criteria.title') }]}
    >
      <Form state={refused?.form} operationId={operationId} defaults={defaults} draftKey="criteria:new">
        <SelectField
          name="basedOn"
          label={t('criteria.form.basedOn')}
          hint={t('criteria.form.basedOnHint')}
          empty={t('criteria.form.fromFile')}
          options={bases.map(({ id, title, edition }) => ({
            value: id,
            text: t('criteria.editionOf', { title, edition }),
          }))}
        />
        <div className="wide">
          <TextField name="title" label={t('criteria.form.title')} maxLength={300} lang="ru" />
          <LongTextField
            name="source"
            label={t('criteria.form.source')}
            hint={t('criteria.form.sourceHint')}
            rows={2}
            isOptional
          />
        </div>
        <Submit>{t('criteria.form.create')}</Submit>
      </Form>
    </Page>
  )
}
