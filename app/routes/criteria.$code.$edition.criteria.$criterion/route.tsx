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
  const criterion = set.criteria.find(({ id }) => id === params.criterion)
  if (!criterion) throw new Response('not found', { status: 404 })
  const { code, edition, version } = set
  return { code, edition, version, criterion, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, set } = await requireDraft(request, params)
  const refused = await receiveCriterion(actor, set, params.criterion!, await request.formData())
  if (refused) return refused
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.editCriterionSet(set.code, set.edition), t('criteria.form.saved'))
}

export default function EditCriterion() {
  const { t, pick } = useTexts()
  const { code, edition, version, criterion, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { id, title, text, source, method, main, standIn } = criterion
  return (
    <Page
      title={pick(title)}
      lead={t('criteria.form.editCriterion')}
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
        draftKey={`criteria:${code}:${edition}:${id}`}
        defaults={{
          ...{ title: title.ru, titleEn: title.en === title.ru ? '' : title.en, text, source, method },
          isMain: main ? 'on' : '',
          isStandIn: standIn ? 'on' : '',
        }}
      >
        <CriterionFields code={id} />
        <Submit>{t('criteria.form.save')}</Submit>
      </Form>
    </Page>
  )
}
