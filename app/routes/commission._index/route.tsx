import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MeetingFilters, useMeetingColumns } from '~/features/commission/meeting-columns'
import { listMeetings, meetingQuery, meetingYears } from '~/features/commission/meeting-list.read.server'
import { commissionRules } from '~/features/commission/region-rules.read.server'
import { RulesSaid } from '~/features/commission/rules-said'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { permissions } = await requireActor(request, 'commission:read')
  return {
    list: await listMeetings(meetingQuery(request.url)),
    years: await meetingYears(),
    rules: await commissionRules(),
    mayKeep: permissions.has('commission:keep'),
    mayEditRules: permissions.has('settings:edit'),
  }
}

export default function Commission() {
  const { t } = useTexts()
  const { list, years, rules, mayKeep, mayEditRules } = useLoaderData<typeof loader>()
  const columns = useMeetingColumns()
  const plan = (
    <ButtonLink kind="main" to={paths.newCommissionMeeting}>
      {t('commission.meetings.plan')}
    </ButtonLink>
  )
  return (
    <Page
      title={t('commission.title')}
      lead={t('commission.lead')}
      actions={
        <>
          <ButtonLink to={paths.commissionQuestions}>{t('commission.questions.title')}</ButtonLink>
          <ButtonLink to={paths.commissionMembers}>{t('commission.members.title')}</ButtonLink>
          {mayKeep && plan}
        </>
      }
    >
      <h2>{t('commission.meetings.title')}</h2>
      <ListView
        list={list}
        caption={t('commission.meetings.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty action={mayKeep && plan}>
            {t(mayKeep ? 'commission.meetings.empty' : 'commission.meetings.emptyRead')}
          </Empty>
        }
        exports={<ExportLink to={paths.commissionMeetingsExport} text={t('common.action.exportCsv')} />}
        filters={<MeetingFilters filters={list.query.filters} years={years} />}
        columns={columns}
      />
      <RulesSaid rules={rules} mayEdit={mayEditRules} />
    </Page>
  )
}
