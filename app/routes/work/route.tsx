import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { WorkTable } from '~/features/work/work-table'
import { hasBegun, workOf } from '~/features/work/work.read.server'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import type { Permission } from '~/platform/permissions/roles'
import { Page } from '~/ui/page'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

const most = 100

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const day = await today()
  const items = await workOf(actor, day)
  const hint = items.length > 0 || (await hasBegun(actor)) ? 'emptyHint' : beginningOf(actor.permissions)
  return { today: day, items: items.slice(0, most), isCut: items.length > most, hint } as const
}

/** How this person begins in an empty region. */
const beginningOf = (permissions: ReadonlySet<Permission>) =>
  permissions.has('user:manage')
    ? 'adminHint'
    : permissions.has('organisation:edit')
      ? 'officerHint'
      : permissions.has('act:fill')
        ? 'clerkHint'
        : 'emptyHint'

export default function Work() {
  const { t, longDay } = useTexts()
  const { today, items, isCut, hint } = useLoaderData<typeof loader>()
  return (
    <Page title={t('common.work.title')} lead={longDay(today)}>
      {items.length === 0 ? (
        <Empty>
          {t('common.work.empty')}
          <br />
          {t(`common.work.${hint}`)}
        </Empty>
      ) : (
        <WorkTable items={items} today={today} />
      )}
      {isCut && <p className="muted small mt-3">{t('common.work.shown', { count: most })}</p>}
    </Page>
  )
}
