import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnPaper, permissionAsked } from '~/features/documents/act-on-paper.server'
import { OrderFacts, OrderWarnings } from '~/features/documents/orders/order-facts'
import { OrderLinks } from '~/features/documents/orders/order-links'
import { orderPage } from '~/features/documents/orders/order-page.read.server'
import { PaperActions } from '~/features/documents/paper-actions'
import { PaperFacts, PaperWarnings } from '~/features/documents/paper-facts'
import { PaperFiles } from '~/features/documents/paper-files'
import { PaperHistory } from '~/features/documents/paper-history'
import { PaperPreview } from '~/features/documents/paper-preview'
import { PaperTag, usePaperName } from '~/features/documents/paper-tag'
import { paperText } from '~/features/documents/paper-text.server'
import { requireOrder } from '~/features/documents/require-paper.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Page, Section } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, paper } = await requireOrder(request, 'order:read', params.id)
  const [{ page, order }, blocks] = await Promise.all([orderPage(actor, paper), paperText(actor, paper)])
  return { page, order, blocks, operationId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const data = await request.formData()
  const { actor, paper } = await requireOrder(request, permissionAsked(data), params.id)
  const result = await actOnPaper(actor, paper.id, data)
  if (!result.ok) return result
  const { t } = textsOf(await languageOf(request))
  return redirectWith(
    result.intent === 'withdraw' ? paths.orders : paths.order(paper.id),
    t(`papers.do.${result.intent}.said`),
  )
}

export default function OrderRoute() {
  const { t } = useTexts()
  const { page, order, blocks, operationId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const nameOf = usePaperName()
  return (
    <Page
      title={nameOf(page)}
      lead={order.isCancelled ? <Tag tone="bad">{t('orders.cancelled')}</Tag> : <PaperTag status={page.status} />}
      crumbs={[{ to: paths.orders, text: t('orders.title') }]}
    >
      <OrderWarnings order={order} />
      <PaperWarnings page={page} to={paths.order} />
      <OrderFacts order={order} />
      <PaperFacts page={page} />
      <PaperFiles page={page} />
      <PaperActions key={page.version} page={page} operationId={operationId} refused={refused}>
        {(page.can.edit || order.can.cancel || order.can.amend) && <OrderLinks page={page} order={order} />}
      </PaperActions>
      <Section title={t('papers.page.preview')}>
        {!page.hasFiles && <p className="muted mb-2">{t('papers.page.previewDraft')}</p>}
        <PaperPreview blocks={blocks} />
      </Section>
      <PaperHistory page={page} />
    </Page>
  )
}
