import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orderRefusal } from '~/features/documents/orders/order-refusal.server'
import { newOrderForm, orderKindChoices } from '~/features/documents/orders/order-form.read.server'
import { OrderFields } from '~/features/documents/orders/order-fields'
import { OrderKinds } from '~/features/documents/orders/order-kinds'
import { prepareOrder } from '~/features/documents/orders/prepare-order.server'
import { readOrderForm } from '~/features/documents/orders/read-order-form.server'
import { RefusedPaper } from '~/features/documents/refused-paper'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Form, Submit } from '~/ui/form'
import { Page } from '~/ui/page'
import { useTexts } from '~/ui/texts'

const askedOf = (url: string) => {
  const query = new URL(url).searchParams
  const effect = [...query]
    .filter(([name]) => name.startsWith('effect.'))
    .map(([name, value]) => [name.slice(7), value])
  return {
    ...{ kind: query.get('kind') ?? '', cancels: query.get('cancels'), amends: query.get('amends') },
    effect: Object.fromEntries(effect) as Record<string, string>,
  }
}

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'paper:prepare')
  const form = await newOrderForm(askedOf(request.url))
  return { form, kinds: form ? [] : orderKindChoices(), operationId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'paper:prepare')
  const data = await request.formData()
  const parsed = await readOrderForm(askedOf(request.url).kind, data)
  if (!parsed.ok) return { form: parsed.form, say: null }
  const result = await prepareOrder(actor, parsed.value.input, parsed.value.operationId)
  if (!result.ok) return orderRefusal(data, result)
  return redirectWith(paths.order(result.paperId), textsOf(await languageOf(request)).t('orders.form.saved'))
}

export default function NewOrder() {
  const { t, pick } = useTexts()
  const { form, kinds, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const crumbs = [{ to: paths.orders, text: t('orders.title') }]
  if (!form)
    return (
      <Page title={t('orders.choose.title')} lead={t('orders.choose.lead')} crumbs={crumbs}>
        <OrderKinds kinds={kinds} />
      </Page>
    )
  return (
    <Page title={t('orders.form.title')} lead={pick(form.kind.title)} crumbs={crumbs}>
      <Form
        key={form.kind.id}
        state={refused?.form}
        operationId={operationId}
        defaults={form.defaults}
        draftKey={`order:${form.kind.id}:${form.about}`}
      >
        <RefusedPaper refused={refused} />
        <OrderFields form={form} />
        <Submit>{t('orders.form.save')}</Submit>
      </Form>
    </Page>
  )
}
