import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnSelection, selectionPermission } from '~/features/selections/act-on-selection.server'
import { CardShown } from '~/features/selections/card-shown'
import { RegistrySection } from '~/features/selections/registry-section'
import { RemarksSection } from '~/features/selections/remarks-section'
import { RequirementTable } from '~/features/selections/requirement-table'
import { requireSelection } from '~/features/selections/require-selection.server'
import { SelectionActions } from '~/features/selections/selection-actions'
import { Grounds, SelectionFacts, SelectionHistory, SelectionLead } from '~/features/selections/selection-facts'
import { selectionPage } from '~/features/selections/selection-page.read.server'
import { SelectionTag, useSelectionName } from '~/features/selections/selection-tag'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page, Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, selection } = await requireSelection(request, 'selection:read', params.id)
  return { page: await selectionPage(actor, selection.id), operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, selection } = await requireSelection(request, selectionPermission(data), params.id)
  const result = await actOnSelection(actor, selection.id, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.selection(selection.id), t(`selections.do.${result.intent}.said`))
}

/** Refusals of buttons that stand alone in the page are told above it. */
const alone = ['settle', 'check']

export default function SelectionRoute() {
  const { t } = useTexts()
  const { page, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = useSelectionName()
  const given = { page, operationId, refused }
  return (
    <Page
      title={[nameOf(page.number), page.card.centreName].filter(Boolean).join(': ')}
      lead={<SelectionTag status={page.status} />}
      crumbs={[{ to: paths.selections, text: t('selections.title') }]}
      actions={page.can.edit && <ButtonLink to={paths.editSelection(page.id)}>{t('selections.edit')}</ButtonLink>}
    >
      <SelectionLead page={page} />
      <Refusal say={refused && alone.includes(refused.intent) ? refused.say : null} />
      <SelectionFacts page={page} />
      <Grounds page={page} />
      <RemarksSection key={`remarks-${page.version}`} {...given} />
      <Section title={t('selections.requirements')}>
        <RequirementTable
          selectionId={page.id}
          rows={page.requirements}
          isMinistry={page.isMinistry}
          showsFindings={page.showsFindings}
        />
      </Section>
      <RegistrySection page={page} operationId={operationId} />
      <SelectionActions key={page.version} {...given} />
      <Section title={t('selections.description')}>
        <CardShown card={page.card} />
      </Section>
      <SelectionHistory page={page} />
    </Page>
  )
}
