import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orderRefusal } from '~/features/documents/orders/order-refusal.server'
import { draftOrderForm } from '~/features/documents/orders/order-form.read.server'
import { OrderFields } from '~/features/documents/orders/order-fields'
import { editOrder } from '~/features/documents/orders/prepare-order.server'
import { readOrderForm } from '~/features/documents/orders/read-order-form.server'
import { RefusedPaper } from '~/features/documents/refused-paper'
import { requireOrder } from '~/features/documents/require-paper.server'
import { canPaper } from '~/features/documents/states'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { paper } = await requireOrder(request, 'paper:prepare', params.id)
  if (!canPaper(paper, 'edit')) throw new Response('not found', { status: 404 })
  const form = await draftOrderForm(paper.id)
  return { form, paperId: paper.id, version: paper.version, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, paper } = await requireOrder(request, 'paper:prepare', params.id)
  const { kind } = await draftOrderForm(paper.id)
  const data = await request.formData()
  const parsed = await readOrderForm(kind.id, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const result = await editOrder(actor, { paperId: paper.id, ...parsed.value })
  if (!result.ok) return orderRefusal(data, result)
  return redirectWith(paths.order(paper.id), textsOf(await languageOf(request)).t('orders.form.saved'))
}

export default function EditOrder() {
  const { t, pick } = useTexts()
  const { form, paperId, version, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <Page
      title={t('orders.form.editTitle')}
      lead={pick(form.kind.title)}
      crumbs={[
        { to: paths.orders, text: t('orders.title') },
        { to: paths.order(paperId), text: t('orders.page.draft') },
      ]}
    >
      <Form
        state={refused?.form}
        operationId={operationId}
        version={version}
        defaults={form.defaults}
        draftKey={`order:${paperId}`}
      >
        <RefusedPaper refused={refused} />
        <OrderFields form={form} />
        <Submit>{t('orders.form.save')}</Submit>
      </Form>
    </Page>
  )
}
