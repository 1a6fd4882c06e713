import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CriterionFields } from '~/features/criteria/criterion-fields'
import { receiveCriterion } from '~/features/criteria/receive-criterion.server'
import { requireDraft } from '~/features/criteria/require-set.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { set } = await requireDraft(request, params)
  const { code, edition, version } = set
  return { code, edition, version, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, set } = await requireDraft(request, params)
  const refused = await receiveCriterion(actor, set, null, await request.formData())
  if (refused) return refused
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.editCriterionSet(set.code, set.edition), t('criteria.form.added'))
}

export default function NewCriterion() {
  const { t } = useTexts()
  const { code, edition, version, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('criteria.form.addTitle')}
      crumbs={[
        { to: paths.criteria, text: t('criteria.title') },
        { to: paths.editCriterionSet(code, edition), text: t('criteria.editionNumber', { edition }) },
      ]}
    >
      <Refusal say={refused?.say} />
      <Form
        state={refused?.form}
        operationId={operationId}
        version={version}
        draftKey={`criteria:${code}:${edition}:new`}
      >
        <CriterionFields code={null} />
        <Submit>{t('criteria.form.save')}</Submit>
      </Form>
    </Page>
  )
}
