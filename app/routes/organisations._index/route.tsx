import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import {
  listOrganisations,
  organisationList,
  type OrganisationRow,
} from '~/features/register/organisation-list.read.server'
import { organisationOptions } from '~/features/register/organisations.read.server'
import { paths } from '~/paths'
import { requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { listQuery } from '~/platform/lists/list-query'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { ExportLink, FilterSelect, ListView } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, 'organisation:read')
  if (actor.organisationId !== null) {
    const [own] = await organisationOptions(actor)
    throw redirect(own ? paths.organisation(own.code) : paths.work)
  }
  const list = await listOrganisations(listQuery(request.url, organisationList), await today())
  return { list, mayEdit: actor.permissions.has('organisation:edit') }
}

export default function Organisations() {
  const { t } = useTexts()
  const { list, mayEdit } = useLoaderData<typeof loader>()
  const create = (
    <ButtonLink to={paths.newOrganisation} kind="main">
      {t('register.new')}
    </ButtonLink>
  )
  return (
    <Page title={t('register.title')} lead={t('register.lead')} actions={mayEdit && create}>
      <ListView
        list={list}
        keyOf={(row) => row.code}
        caption={t('register.title')}
        exports={<ExportLink to={paths.organisationsExport} text={t('common.action.exportCsv')} />}
        empty={
          <Empty action={mayEdit && create}>
            {t('register.empty')} {mayEdit && t('register.emptyHint')}
          </Empty>
        }
        filters={
          <FilterSelect
            name="agreement"
            label={t('register.filterAgreement')}
            value={list.query.filters.agreement ?? ''}
            all={t('register.anyAgreement')}
            options={[
              { value: 'with', text: t('register.withAgreement') },
              { value: 'without', text: t('register.withoutAgreement') },
            ]}
          />
        }
        columns={[
          { text: t('register.code'), sort: 'code', cell: (row) => row.code },
          {
            text: t('register.organisation'),
            sort: 'name',
            cell: (row) => <Link to={paths.organisation(row.code)}>{row.shortName}</Link>,
          },
          { text: t('register.inn'), sort: 'inn', cell: (row) => row.inn },
          { text: t('register.places'), isNumber: true, cell: (row) => row.placesCount },
          { text: t('register.inProgramme'), isNumber: true, cell: (row) => row.inProgrammeCount },
          {
            text: t('register.agreementToday'),
            cell: ({ agreement }) => <AgreementToday agreement={agreement} />,
          },
          {
            text: t('register.actDue'),
            cell: ({ agreement }) => agreement && t('register.actDueDay', { day: agreement.actDueDay }),
          },
        ]}
      />
    </Page>
  )
}

function AgreementToday({ agreement }: Pick<OrganisationRow, 'agreement'>) {
  const { t, day } = useTexts()
  if (!agreement) return <Tag tone="warn">{t('register.noAgreement')}</Tag>
  const { number, untilOn } = agreement
  return untilOn
    ? t('register.agreementUntil', { number, day: day(untilOn) })
    : t('register.agreementNoEnd', { number })
}
