import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AssessmentFilters, useAssessmentColumns } from '~/features/quality/assessment-columns'
import { assessmentChoices, assessmentQuery, listAssessments } from '~/features/quality/assessment-list.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'quality:read')
  const { permissions } = actor
  return {
    list: await listAssessments(actor, assessmentQuery(request.url)),
    choices: await assessmentChoices(actor),
    isMinistry: actor.organisationId === null,
    isAssessor: permissions.has('quality:assess'),
    mayPlan: permissions.has('quality:plan'),
    seesFacts: permissions.has('quality-facts:read'),
  }
}

export default function Assessments() {
  const { t } = useTexts()
  const { list, choices, isMinistry, isAssessor, mayPlan, seesFacts } = useLoaderData<typeof loader>()
  const columns = useAssessmentColumns(isMinistry)
  return (
    <Page
      title={t('quality.title')}
      lead={t(isMinistry ? 'quality.lead' : 'quality.leadOwn')}
      actions={
        <>
          {seesFacts && (
            <ButtonLink to={paths.qualityKnown}>{t(isMinistry ? 'quality.known' : 'quality.knownOwn')}</ButtonLink>
          )}
          {mayPlan && (
            <ButtonLink kind="main" to={paths.qualityPlan()}>
              {t('quality.planYear')}
            </ButtonLink>
          )}
        </>
      }
    >
      <ListView
        list={list}
        caption={t('quality.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty action={mayPlan && <ButtonLink to={paths.qualityPlan()}>{t('quality.planYear')}</ButtonLink>}>
            {t(mayPlan ? 'quality.empty' : 'quality.emptyRead')}
          </Empty>
        }
        exports={<ExportLink to={paths.qualityExport} text={t('common.action.exportCsv')} />}
        filters={<AssessmentFilters {...{ choices, isMinistry, isAssessor }} filters={list.query.filters} />}
        columns={columns}
      />
    </Page>
  )
}
