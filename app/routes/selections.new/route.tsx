import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refusedSelection } from '~/features/selections/act-on-selection.server'
import { beginSelection } from '~/features/selections/begin-selection.server'
import { freeCentres } from '~/features/selections/free-centres.read.server'
import { beginForm } from '~/features/selections/selection-form.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, SelectField, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'selection:apply')
  return { centres: await freeCentres(actor), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'selection:apply')
  const data = await request.formData()
  const parsed = parseForm(beginForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { centreId, operationId } = parsed.value
  const result = await beginSelection(actor, centreId || null, operationId)
  if (!result.ok) return refusedSelection(data, result, 'centreId')
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.editSelection(result.selectionId), t('selections.begin.said'))
}

export default function NewSelection() {
  const { t } = useTexts()
  const { centres, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('selections.begin.title')}
      lead={t('selections.begin.lead')}
      crumbs={[{ to: paths.selections, text: t('selections.title') }]}
    >
      <Form state={refused?.form} operationId={operationId}>
        <Refusal say={refused?.say} />
        <SelectField
          name="centreId"
          label={t('selections.begin.centre')}
          empty={t('selections.begin.newCentre')}
          options={centres.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Submit>{t('selections.begin.submit')}</Submit>
      </Form>
    </Page>
  )
}
