import { randomUUID } from 'node:crypto'
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { refusedSelection } from '~/features/selections/act-on-selection.server'
import { readCard } from '~/features/selections/application-card'
import { CardFields } from '~/features/selections/card-fields'
import { describeSelection } from '~/features/selections/edit-selection.server'
import { requireSelection } from '~/features/selections/require-selection.server'
import { cardDefaults, cardForm } from '~/features/selections/selection-form.server'
import { useSelectionName } from '~/features/selections/selection-tag'
import { canSelection } from '~/features/selections/states'
import { paths } from '~/paths'
import { parseForm } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { selection } = await requireSelection(request, 'selection:apply', params.id)
  if (!canSelection(selection, 'edit')) throw redirect(paths.selection(selection.id))
  const card = readCard(selection.dataJson)
  const { id, number, version } = selection
  return { id, number, version, kinds: card.kinds, defaults: cardDefaults(card), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, selection } = await requireSelection(request, 'selection:apply', params.id)
  const data = await request.formData()
  const parsed = parseForm(cardForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { asked, card } = parsed.value
  const result = await describeSelection(actor, { selectionId: selection.id, ...asked }, card)
  if (!result.ok) return refusedSelection(data, result)
  return redirectWith(paths.selection(selection.id), textsOf(await languageOf(request)).t('selections.card.saved'))
}

export default function EditSelection() {
  const { t } = useTexts()
  const { id, number, version, kinds, defaults, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useSelectionName()
  return (
    <Page
      title={t('selections.card.title')}
      lead={t('selections.card.lead')}
      crumbs={[
        { to: paths.selections, text: t('selections.title') },
        { to: paths.selection(id), text: nameOf(number) },
      ]}
    >
      <Form
        state={refused?.form}
        operationId={operationId}
        version={version}
        defaults={defaults}
        draftKey={`selection:${id}:card`}
      >
        <Refusal say={refused?.say} />
        <CardFields chosenKinds={kinds} />
        <div className="flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.selection(id)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
