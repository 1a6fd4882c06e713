import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { CourseRepayments } from '~/features/clients/course-money'
import { paidFor, repaidFor, repaymentsOf } from '~/features/clients/find-course.read.server'
import { recordRepayment } from '~/features/clients/record-repayment.server'
import { repaymentRefusalFields } from '~/features/clients/refusal-fields'
import { requireCourse } from '~/features/clients/require-course.server'
import { repaymentForm } from '~/features/clients/schema'
import { paths } from '~/paths'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm } from '~/platform/forms/refused'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit, TextField } from '~/ui/form'
import { Page, Section } from '~/ui/page'
import { Refusal } from '~/ui/refusal'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'payment:read', params.code)
  const [repayments, total, paidKopecks] = await Promise.all([
    repaymentsOf(course.id),
    repaidFor(course.id),
    paidFor(course.id),
  ])
  return {
    code: course.code,
    repayments,
    total,
    paidKopecks,
    canRecord: actor.permissions.has('payment:record'),
    operationId: randomUUID(),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, course } = await requireCourse(request, 'payment:record', params.code)
  const data = await request.formData()
  const parsed = parseForm(repaymentForm, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const { operationId, amount: amountKopecks, ...facts } = parsed.value
  const result = await recordRepayment(actor, { ...facts, amountKopecks, contractId: course.id }, operationId)
  if (!result.ok) return refusedForm(data, 'clients', result.refusal, repaymentRefusalFields)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(paths.repayments(course.code), t('clients.repayments.saved'))
}

export default function Repayments() {
  const { t, roubles } = useTexts()
  const { code, repayments, total, paidKopecks, canRecord, operationId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <Page
      title={t('clients.repayments.title', { code })}
      lead={t('clients.repayments.paid', { amount: roubles(paidKopecks) })}
      crumbs={[
        { to: paths.clients, text: t('clients.title') },
        { to: paths.course(code), text: code },
      ]}
    >
      <CourseRepayments repayments={repayments} total={total} />
      {canRecord && (
        <Section title={t('clients.repayments.add')}>
          <Form key={repayments.length} state={answer?.form} operationId={operationId}>
            <Refusal say={answer?.say} />
            <div className="fields">
              <TextField
                name="settlementYear"
                label={t('clients.repayments.settlementYear')}
                hint={t('clients.repayments.settlementYearHint')}
                inputMode="numeric"
              />
              <TextField name="paidOn" label={t('clients.repayments.paidOn')} type="date" />
              <TextField name="amount" label={t('clients.repayments.amount')} inputMode="decimal" />
              <TextField name="documentNumber" label={t('clients.repayments.document')} />
            </div>
            <Submit>{t('clients.repayments.add')}</Submit>
          </Form>
        </Section>
      )}
    </Page>
  )
}
