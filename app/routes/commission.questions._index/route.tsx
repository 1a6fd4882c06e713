import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QuestionFilters, useQuestionColumns } from '~/features/commission/question-columns'
import { listQuestions, questionQuery, questionYears } from '~/features/commission/question-list.read.server'
import { mayRaise } from '~/features/commission/question-steps.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'commission:read')
  return {
    list: await listQuestions(actor, questionQuery(request.url)),
    years: await questionYears(),
    mayRaise: mayRaise(actor),
  }
}

export default function CommissionQuestions() {
  const { t } = useTexts()
  const { list, years, mayRaise } = useLoaderData<typeof loader>()
  const columns = useQuestionColumns()
  return (
    <Page
      title={t('commission.questions.title')}
      lead={t('commission.questions.lead')}
      crumbs={[{ to: paths.commission, text: t('commission.title') }]}
      actions={mayRaise && <ButtonLink to={paths.newCommissionQuestion}>{t('commission.questions.new')}</ButtonLink>}
    >
      <ListView
        list={list}
        caption={t('commission.questions.title')}
        keyOf={(row) => row.id}
        empty={<Empty>{t('commission.questions.empty')}</Empty>}
        exports={<ExportLink to={paths.commissionQuestionsExport} text={t('common.action.exportCsv')} />}
        filters={<QuestionFilters filters={list.query.filters} years={years} />}
        columns={columns}
      />
    </Page>
  )
}
