import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AsOfBanner } from '~/features/register/as-of-banner'
import { EntryActions } from '~/features/register/entry-actions'
import { EntryComparison } from '~/features/register/entry-comparison'
import { EntryFacts } from '~/features/register/entry-facts'
import { EntryHistory } from '~/features/register/entry-history'
import { entryPage } from '~/features/register/entry-page.read.server'
import { StatusTag } from '~/features/register/register-columns'
import { dayAsked } from '~/features/register/register-list.read.server'
import { versionOn } from '~/features/register/register-version.read.server'
import { requireEntry } from '~/features/register/require-entry.server'
import { paths } from '~/paths'
import { today } from '~/platform/clock.server'
import { readDay } from '~/platform/forms/parse'
import { Page } from '~/ui/page'
import { Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, centre } = await requireEntry(request, 'organisation:read', params.code)
  const day = await today()
  const on = dayAsked(request.url, day)
  const { id, code, name, organisation } = centre
  const [page, compared] = await Promise.all([entryPage(id, on), comparedDays(request.url, id)])
  const has = (permission: Parameters<typeof actor.permissions.has>[0]) => actor.permissions.has(permission)
  return {
    ...{ page, compared, on, today: day, centre: { id, code, name }, organisation },
    may: {
      order: has('paper:prepare'),
      openOrders: has('order:read'),
      confirm: has('register:confirm'),
      keep: has('register:keep'),
    },
  }
}

async function comparedDays(url: string, centreId: string) {
  const query = new URL(url).searchParams
  const [from, to] = [readDay(query.get('from') ?? ''), readDay(query.get('to') ?? '')]
  if (!from || !to) return null
  const [before, after] = await Promise.all([versionOn(centreId, from), versionOn(centreId, to)])
  return { from, to, before: before?.card ?? null, after: after?.card ?? null }
}

export default function EntryRoute() {
  const { t, day } = useTexts()
  const { page, compared, on, today, centre, organisation, may } = useLoaderData<typeof loader>()
  const { card, ordered } = page
  const isNow = on === today
  return (
    <Page
      title={card?.centreName || centre.name}
      lead={
        <>
          {organisation.shortName} {card && <StatusTag status={card.status} />}
        </>
      }
      crumbs={[{ to: paths.register, text: t('entries.title') }]}
      actions={isNow && <EntryActions centre={centre} organisation={organisation} card={card} may={may} />}
    >
      <AsOfBanner on={on} today={today} what="Card" />
      <form className="filters">
        <div className="field">
          <label htmlFor="entry-on">{t('entries.asOf')}</label>
          <input id="entry-on" name="on" type="date" className="input" defaultValue={on} />
        </div>
        <button className="button">{t('entries.show')}</button>
      </form>
      {card ? (
        (['order', 'officer', 'organisation', 'certification'] as const).map((of) => (
          <EntryFacts key={of} of={of} card={card} on={on} ordered={ordered} mayOpenOrders={may.openOrders} />
        ))
      ) : (
        <Say>{t('entries.noCard', { day: day(on) })}</Say>
      )}
      <EntryComparison compared={compared} today={today} />
      <EntryHistory code={centre.code} changes={page.changes} mayOpenOrders={may.openOrders} />
    </Page>
  )
}
