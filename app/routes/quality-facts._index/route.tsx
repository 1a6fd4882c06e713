import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { knownColumns } from '~/features/quality-facts/known-columns'
import { organisationsKnown } from '~/features/quality-facts/organisations-known.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { Page } from '~/ui/page'
import { ExportLink, Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

/** An organisation's people go straight to their own. */
export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'quality-facts:read')
  const organisations = await organisationsKnown(actor, await today())
  if (actor.organisationId !== null) throw redirect(paths.qualityFacts(organisations[0]!.code))
  return { organisations }
}

export default function QualityOfOrganisations() {
  const texts = useTexts()
  const { t } = texts
  const { organisations } = useLoaderData<typeof loader>()
  const columns = [
    {
      text: t('qualityFacts.list.organisation'),
      cell: ({ code, shortName }: (typeof organisations)[number]) => (
        <Link to={paths.qualityFacts(code)}>{shortName}</Link>
      ),
    },
    ...knownColumns(texts),
  ]
  return (
    <Page
      title={t('qualityFacts.list.title')}
      lead={t('qualityFacts.list.lead')}
      actions={
        organisations.length > 0 && <ExportLink to={paths.qualityKnownExport} text={t('common.action.exportCsv')} />
      }
    >
      <Table
        caption={t('qualityFacts.list.title')}
        columns={columns}
        rows={organisations}
        keyOf={({ code }) => code}
        empty={<Empty>{t('qualityFacts.list.empty')}</Empty>}
      />
    </Page>
  )
}
