import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useNoticeColumns } from '~/features/notices/notice-columns'
import { kindsFor } from '~/features/notices/notice-kinds'
import { listNotices, noticeQuery, noticeStates, unreadCount } from '~/features/notices/notice-list.read.server'
import { readAllNotices, readNotice } from '~/features/notices/read-notice.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { redirectWith } from '~/platform/http/flash.server'
import { languageOf } from '~/platform/i18n/preferences.server'
import { textsOf } from '~/platform/i18n/texts'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const [list, unread] = await Promise.all([
    listNotices(actor, noticeQuery(request.url), await languageOf(request)),
    unreadCount(actor),
  ])
  return { list, unread, states: [...noticeStates], kinds: kindsFor(actor.roles) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'work:see')
  const data = await request.formData()
  const here = paths.notices + new URL(request.url).search.replace(/\?index&?/, '?').replace(/\?$/, '')
  if (data.get('intent') === 'read') {
    await readNotice(actor, String(data.get('id')))
    return redirect(here)
  }
  if (data.get('intent') !== 'readAll') throw new Response('no such action', { status: 400 })
  await readAllNotices(actor)
  const { t } = textsOf(await languageOf(request))
  return redirectWith(here, t('notices.markedAll'))
}

export default function Notices() {
  const { t } = useTexts()
  const { list, unread, states, kinds } = useLoaderData<typeof loader>()
  const columns = useNoticeColumns()
  const { filters } = list.query
  return (
    <Page
      title={t('notices.heading')}
      lead={t('notices.lead')}
      actions={
        <>
          {unread > 0 && (
            <Form method="post">
              <Button name="intent" value="readAll">
                {t('notices.markAll')}
              </Button>
            </Form>
          )}
          <ButtonLink to={paths.noticeChoices}>{t('notices.setUp')}</ButtonLink>
        </>
      }
    >
      <ListView
        list={list}
        caption={t('notices.heading')}
        keyOf={(row) => row.id}
        isSearchable={false}
        exports={<ExportLink to={paths.noticesExport} text={t('common.action.exportCsv')} />}
        empty={<Empty>{t('notices.empty')}</Empty>}
        filters={
          <>
            <FilterSelect
              name="state"
              label={t('notices.state')}
              value={filters.state ?? ''}
              all={t('notices.allStates')}
              options={states.map((state) => ({ value: state, text: t(`notices.states.${state}`) }))}
            />
            <FilterSelect
              name="kind"
              label={t('notices.kindOf')}
              value={filters.kind ?? ''}
              all={t('notices.allKinds')}
              options={kinds.map((kind) => ({ value: kind, text: t(`notices.kind.${kind}`) }))}
            />
          </>
        }
        columns={columns}
      />
    </Page>
  )
}
