import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { recordNames } from '~/features/acts/month-page.read.server'
import { PaperActSheet } from '~/features/acts/paper-act'
import { paperActs } from '~/features/acts/paper-acts.read.server'
import { requireActMonth } from '~/features/acts/require-act-month.server'
import { paths } from '~/paths'
import { Page } from '~/ui/page'
import { PrintButton } from '~/ui/print-button'
import { Empty, Say } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, organisation, month } = await requireActMonth(request, 'act:read', params)
  const contractCode = new URL(request.url).searchParams.get('client')
  const { papers, state } = await paperActs(actor, organisation, { month, contractCode })
  if (contractCode !== null && papers.length === 0) throw new Response('not found', { status: 404 })
  await recordNames(actor, organisation.id, month)
  return { papers, state, organisation, month }
}

export default function PrintActs() {
  const { t, month: monthText } = useTexts()
  const { papers, state, organisation, month } = useLoaderData<typeof loader>()
  return (
    <Page
      title={<span className="no-print">{t('acts.print.title', { month: monthText(month) })}</span>}
      crumbs={[
        { to: paths.acts, text: t('acts.list.title') },
        { to: paths.act(organisation.code, month), text: t('acts.month.title', { month: monthText(month) }) },
      ]}
      actions={papers.length > 0 && <PrintButton />}
    >
      {state === 'draft' && papers.length > 0 && (
        <div className="no-print">
          <Say>{t('acts.print.draft')}</Say>
        </div>
      )}
      {papers.length === 0 && <Empty>{t('acts.print.empty')}</Empty>}
      <div>
        {papers.map((act) => (
          <PaperActSheet key={act.code} act={act} month={month} organisation={organisation} />
        ))}
      </div>
    </Page>
  )
}
