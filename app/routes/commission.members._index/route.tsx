import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMembers, memberQuery } from '~/features/commission/member-list.read.server'
import { useMemberColumns } from '~/features/commission/member-parts'
import { commissionRules } from '~/features/commission/region-rules.read.server'
import { RulesSaid } from '~/features/commission/rules-said'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const { permissions } = await requireActor(request, 'commission:read')
  return {
    list: await listMembers(memberQuery(request.url)),
    rules: await commissionRules(),
    mayKeep: permissions.has('commission:keep'),
    mayEditRules: permissions.has('settings:edit'),
  }
}

export default function CommissionMembers() {
  const { t } = useTexts()
  const { list, rules, mayKeep, mayEditRules } = useLoaderData<typeof loader>()
  const columns = useMemberColumns()
  return (
    <Page
      title={t('commission.members.title')}
      lead={t('commission.members.lead')}
      crumbs={[{ to: paths.commission, text: t('commission.title') }]}
      actions={
        mayKeep && (
          <ButtonLink kind="main" to={paths.newCommissionMember}>
            {t('commission.members.new')}
          </ButtonLink>
        )
      }
    >
      <ListView
        list={list}
        caption={t('commission.members.title')}
        keyOf={(row) => row.id}
        empty={
          <Empty
            action={mayKeep && <ButtonLink to={paths.newCommissionMember}>{t('commission.members.first')}</ButtonLink>}
          >
            {t('commission.members.empty')}
          </Empty>
        }
        filters={
          <FilterSelect
            name="office"
            label={t('commission.members.office')}
            value={list.query.filters.office ?? ''}
            all={t('commission.members.inOffice')}
            options={[{ value: 'all', text: t('commission.members.everybody') }]}
          />
        }
        exports={<ExportLink to={paths.commissionMembersExport} text={t('common.action.exportCsv')} />}
        columns={columns}
      />
      <RulesSaid rules={rules} mayEdit={mayEditRules} />
    </Page>
  )
}
