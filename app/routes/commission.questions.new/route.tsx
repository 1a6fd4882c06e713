import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberChoices } from '~/features/commission/member-list.read.server'
import { questionKinds } from '~/features/commission/question-states'
import { receiveQuestion } from '~/features/commission/receive-question.server'
import { requireRaiser } from '~/features/commission/require-raiser.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Confirm } from '~/ui/confirm'
import { Form, LongTextField, SelectField, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireRaiser(request)
  const { organisations } = await memberChoices(actor)
  return { organisations, operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRaiser(request)
  const result = await receiveQuestion(actor, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.commissionQuestion(result.id), t('commission.questions.raiseSaid'))
}

export default function NewCommissionQuestion() {
  const { t } = useTexts()
  const { organisations, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('commission.questions.new')}
      lead={t('commission.questions.newLead')}
      crumbs={[
        { to: paths.commission, text: t('commission.title') },
        { to: paths.commissionQuestions, text: t('commission.questions.title') },
      ]}
    >
      <Form
        id="question"
        state={refused?.form}
        operationId={operationId}
        draftKey="commission-question:new"
        defaults={{ kind: 'exclusion' }}
      >
        <Refusal say={refused?.say} />
        <SelectField
          name="organisationId"
          label={t('commission.questions.organisation')}
          empty={t('commission.members.notChosen')}
          options={organisations.map(({ id, shortName }) => ({ value: id, text: shortName }))}
        />
        <SelectField
          name="kind"
          label={t('commission.questions.kind')}
          options={questionKinds.map((one) => ({ value: one, text: t(`commission.questions.kinds.${one}`) }))}
        />
        <TextField
          name="title"
          label={t('commission.questions.titleField')}
          hint={t('commission.questions.titleHint')}
        />
        <LongTextField
          name="basis"
          label={t('commission.questions.basis')}
          hint={t('commission.questions.basisHint')}
          rows={2}
        />
        <Confirm
          form="question"
          trigger={t('commission.questions.raise')}
          title={`${t('commission.questions.new')}?`}
          confirm={t('commission.questions.raise')}
        >
          {t('commission.questions.raiseText')}
        </Confirm>
      </Form>
    </Page>
  )
}
