import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { recordPayment } from '~/features/subsidies/record-payment.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { field, parseForm, valuesOf } from '~/platform/forms/parse'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit, TextField } from '~/ui/form'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const schema = z.object({
  contractCode: field.text(40),
  serviceMonth: field.month,
  paidOn: field.day,
  amountKopecks: field.money,
  documentNumber: field.text(60),
  operationId: z.string(),
})

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'payment:record')
  const { searchParams } = new URL(request.url)
  return { client: searchParams.get('client') ?? '', month: searchParams.get('month') ?? '', operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'payment:record')
  const form = await request.formData()
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return { form: parsed.form, refusal: null }
  const { operationId, ...payment } = parsed.value
  const result = await recordPayment(
    actor,
    { ...payment, contractCode: payment.contractCode.toUpperCase() },
    operationId,
  )
  if (!result.ok) return { form: { values: valuesOf(form), problems: {} }, refusal: result.refusal }
  return redirectWith(paths.payments, textsOf(await languageOf(request)).t('subsidies.payments.saved'))
}

export default function NewPayment() {
  const { t } = useTexts()
  const { client, month, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('subsidies.payments.newTitle')}
      crumbs={[{ to: paths.payments, text: t('subsidies.payments.title') }]}
    >
      {answer?.refusal && (
        <Say tone="bad" role="alert">
          {t(`subsidies.payments.refusal.${answer.refusal}`)}
        </Say>
      )}
      <Form state={answer?.form} operationId={operationId} defaults={{ contractCode: client, serviceMonth: month }}>
        <div className="fields">
          <TextField
            name="contractCode"
            label={t('subsidies.payments.client')}
            hint={t('subsidies.payments.clientHint')}
          />
          <TextField name="serviceMonth" label={t('subsidies.payments.serviceMonth')} type="month" />
          <TextField name="paidOn" label={t('subsidies.payments.paidOn')} type="date" />
          <TextField name="amountKopecks" label={t('subsidies.payments.amount')} inputMode="decimal" />
          <TextField name="documentNumber" label={t('subsidies.payments.document')} />
        </div>
        <Submit>{t('common.action.save')}</Submit>
      </Form>
    </Page>
  )
}
