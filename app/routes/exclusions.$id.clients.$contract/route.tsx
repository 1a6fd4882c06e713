import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { planPage } from '~/features/exclusion/plan-page.read.server'
import { receivePlan } from '~/features/exclusion/receive-plan.server'
import { requireExclusion } from '~/features/exclusion/require-exclusion.server'
import { clientPlans } from '~/features/exclusion/states'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Form, LongTextField, SelectField, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { RadioField } from '~/ui/radio-field'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

const asked = async (request: Request, params: { id?: string; contract?: string }) => {
  const { actor, question } = await requireExclusion(request, 'commission:carryOut', params.id)
  const plan = await planPage(question, params.contract ?? '')
  if (!plan) throw new Response('not found', { status: 404 })
  return { actor, question, plan }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { question, plan } = await asked(request, params)
  return { id: question.id, number: question.number, version: question.version, plan, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, question, plan } = await asked(request, params)
  const about = { questionId: question.id, contractId: plan.client.contractId }
  const result = await receivePlan(actor, about, await request.formData())
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.exclusion(question.id), t('exclusion.clients.saved'))
}

/** What becomes of one client of the organisation that leaves the register. */
export default function ClientPlanRoute() {
  const { t } = useTexts()
  const { id, number, version, plan, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { client, centres, defaults } = plan
  return (
    <Page
      title={t('exclusion.clients.formTitle', { code: client.code })}
      lead={t('exclusion.clients.formLead')}
      crumbs={[
        { to: paths.exclusions, text: t('exclusion.title') },
        { to: paths.exclusion(id), text: t('exclusion.numbered', { number }) },
      ]}
    >
      <Form
        state={refused?.form}
        operationId={operationId}
        version={version}
        defaults={defaults}
        draftKey={`exclusion:${id}:${client.code}`}
      >
        <Refusal say={refused?.say} />
        <RadioField
          name="plan"
          label={t('exclusion.clients.plan')}
          options={clientPlans.map((one) => ({ value: one, text: t(`exclusion.clients.plans.${one}`) }))}
        />
        <SelectField
          name="toCentreId"
          label={t('exclusion.clients.toCentre')}
          hint={t('exclusion.clients.toCentreHint')}
          empty={t('exclusion.clients.chooseCentre')}
          options={centres.map((centre) => ({ value: centre.id, text: centre.text }))}
          isOptional
        />
        <div className="fields">
          <TextField name="byOn" type="date" label={t('exclusion.clients.byOn')} isOptional />
          <TextField name="doneOn" type="date" label={t('exclusion.clients.doneOn')} isOptional />
        </div>
        <LongTextField
          name="note"
          label={t('exclusion.clients.note')}
          hint={t('exclusion.clients.noteHint')}
          rows={2}
          isOptional
        />
        <div className="mt-4 flex gap-2">
          <Submit>{t('common.action.save')}</Submit>
          <ButtonLink to={paths.exclusion(id)}>{t('common.action.cancel')}</ButtonLink>
        </div>
      </Form>
    </Page>
  )
}
