import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { listMail, mailFilters, mailQuery, mailServer } from '~/platform/mail/mail-list.read.server'
import { goodForDays } from '~/platform/mail/send-mail.server'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { useMailColumns } from './mail-columns'
import { MailServer } from './mail-server'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireActor(request, 'mail:read')
  return {
    list: await listMail(mailQuery(request.url)),
    server: mailServer(),
    states: [...mailFilters],
    days: goodForDays,
  }
}

export default function MailList() {
  const { t } = useTexts()
  const { list, server, states, days } = useLoaderData<typeof loader>()
  const columns = useMailColumns()
  return (
    <Page title={t('mail.title')} lead={t('mail.lead')}>
      <MailServer server={server} days={days} />
      <ListView
        list={list}
        caption={t('mail.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t('mail.empty')}</Empty>}
        exports={<ExportLink to={paths.mailExport} text={t('common.action.exportCsv')} />}
        filters={
          <FilterSelect
            name="state"
            label={t('mail.state')}
            value={list.query.filters.state ?? ''}
            all={t('mail.allStates')}
            options={states.map((state) => ({ value: state, text: t(`mail.states.${state}`) }))}
          />
        }
        columns={columns}
      />
    </Page>
  )
}
