import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { decideReview, waiveAllKinds, type ReviewChoice } from '~/features/subsidies/decide-review.server'
import { isSettled } from '~/features/subsidies/open-review.server'
import { requireSettlement } from '~/features/subsidies/require-settlement.server'
import { ReviewItemForm } from '~/features/subsidies/review-item'
import { WaiveAll } from '~/features/subsidies/waive-all'
import { readStatement } from '~/features/subsidies/statement.read.server'
import { paths } from '~/paths'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireSettlement(request, params.id!, 'settlement:decideReview')
  const statement = await readStatement(params.id!)
  if (!statement) throw new Response('not found', { status: 404 })
  const items = statement.review.toSorted((a, b) => Number(a.decision !== null) - Number(b.decision !== null))
  return {
    head: statement.head,
    items,
    openKinds: items.filter((item) => item.type === 'kind' && item.decision === null).length,
    isRecalculationDue: items.some((item) => item.decision !== null && !isSettled(item)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireSettlement(request, params.id!, 'settlement:decideReview')
  const form = await request.formData()
  const reason = String(form.get('reason') ?? '').trim()
  if (!reason || reason.length > 500) return { refusal: 'reasonMissing' as const }
  const text = (name: string) => String(form.get(name) ?? '')
  const result =
    form.get('decision') === 'waiveAll'
      ? await waiveAllKinds(actor, params.id!, reason)
      : await decideReview(actor, {
          settlementId: params.id!,
          contractCode: text('contractCode'),
          kind: text('kind'),
          month: text('month'),
          decision: text('decision') as ReviewChoice['decision'],
          shown: text('shown'),
          reason,
        })
  if (!result.ok) return { refusal: result.refusal }
  return redirectWith(
    paths.settlementReview(params.id!),
    textsOf(await languageOf(request)).t('subsidies.review.saved'),
  )
}

export default function ReviewPage() {
  const { t } = useTexts()
  const { head, items, openKinds, isRecalculationDue } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const refusalText =
    refused &&
    (refused.refusal === 'reasonMissing'
      ? t('subsidies.review.reasonMissing')
      : t(`subsidies.review.refusal.${refused.refusal}`))
  return (
    <Page
      title={t('subsidies.review.title', { name: head.organisation.shortName, year: head.year })}
      lead={t('subsidies.review.lead')}
      crumbs={[
        {
          to: paths.settlement(head.id),
          text: t('subsidies.statement.title', { year: head.year, name: head.organisation.shortName }),
        },
      ]}
      actions={
        <ButtonLink
          kind={isRecalculationDue ? 'main' : 'plain'}
          to={
            isRecalculationDue
              ? `${paths.newSettlement}?organisation=${encodeURIComponent(head.organisation.code)}&year=${head.year}`
              : paths.settlement(head.id)
          }
        >
          {isRecalculationDue ? t('subsidies.statement.recalculate') : t('subsidies.review.back')}
        </ButtonLink>
      }
    >
      {refusalText && (
        <Say tone="bad" role="alert">
          {refusalText}
        </Say>
      )}
      {isRecalculationDue && <Say tone="warn">{t('subsidies.review.recalculateNow')}</Say>}
      {items.length === 0 && <p className="empty">{t('subsidies.review.empty')}</p>}
      {openKinds > 1 && <WaiveAll count={openKinds} />}
      {items.map((item) => (
        <ReviewItemForm key={`${item.code} ${item.type === 'kind' ? `${item.month} ${item.kind}` : ''}`} item={item} />
      ))}
    </Page>
  )
}
