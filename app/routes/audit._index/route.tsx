import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { ChainVerdictSaid } from '~/features/audit/chain-verdict'
import { checkJournal } from '~/features/audit/check-journal.server'
import { useJournalColumns } from '~/features/audit/journal-columns'
import { JournalFilters } from '~/features/audit/journal-filters'
import { journalChoices, journalList, listJournal } from '~/features/audit/journal.read.server'
import { fullName } from '~/features/people/person'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { listQuery } from '~/platform/lists/list-query'
import { regionProfile } from '~/platform/region/region.read.server'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'audit:read')
  const { timeZone } = await regionProfile()
  const query = listQuery(request.url, journalList)
  const [list, choices] = await Promise.all([listJournal(actor, query, timeZone), journalChoices()])
  return { list, choices }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, 'audit:read')
  return { verdict: await checkJournal(actor) }
}

export default function Journal() {
  const { t } = useTexts()
  const { list, choices } = useLoaderData<typeof loader>()
  const checked = useActionData<typeof action>()
  return (
    <Page
      title={t('audit.title')}
      lead={t('audit.lead')}
      actions={
        <Form method="post">
          <Button>{t('audit.chain.check')}</Button>
        </Form>
      }
    >
      {checked && <ChainVerdictSaid verdict={checked.verdict} />}
      {list.query.filters.record && (
        <Say>
          {t('audit.oneRecord')} <Link to={paths.audit}>{t('audit.showAll')}</Link>
        </Say>
      )}
      <ListView
        list={list}
        columns={useJournalColumns()}
        keyOf={(row) => row.sequence}
        caption={t('audit.title')}
        isSearchable={false}
        empty={<Empty>{t('audit.empty')}</Empty>}
        exports={<ExportLink to={paths.auditExport} text={t('common.action.exportCsv')} />}
        filters={
          <JournalFilters
            filters={list.query.filters}
            people={choices.people.map((one) => ({ value: one.id, text: fullName(one) }))}
            organisations={choices.organisations.map((one) => ({ value: one.code, text: one.shortName }))}
          />
        }
      />
    </Page>
  )
}
