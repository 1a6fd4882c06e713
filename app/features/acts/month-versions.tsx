import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { ActStateTag } from './month-lead'
import type { MonthPage } from './month-page.read.server'

/** Every version of the month's act; a returned one stays as it was handed in. */
export function MonthVersions({ page, organisationCode }: { page: MonthPage; organisationCode: string }) {
  const { t, instant } = useTexts()
  if (page.versions.length < 2) return null
  return (
    <Section title={t('acts.versions.title')}>
      <Table
        caption={t('acts.versions.title')}
        rows={page.versions}
        keyOf={(version) => version.number}
        isSelected={(version) => version.number === page.number}
        columns={[
          {
            text: t('acts.versions.number'),
            cell: ({ number }) => (
              <Link to={paths.act(organisationCode, page.month, number)}>{t('acts.month.version', { number })}</Link>
            ),
          },
          { text: t('acts.versions.state'), cell: ({ state }) => <ActStateTag state={state} /> },
          { text: t('acts.versions.clients'), isNumber: true, cell: ({ clientCount }) => clientCount },
          {
            text: t('acts.versions.submitted'),
            cell: ({ submittedAt, submittedBy }) => submittedAt && `${instant(submittedAt)}, ${submittedBy ?? ''}`,
          },
          {
            text: t('acts.versions.assessed'),
            cell: ({ assessedAt, assessedBy }) => assessedAt && `${instant(assessedAt)}, ${assessedBy ?? ''}`,
          },
          { text: t('acts.versions.reason'), cell: ({ returnReason }) => returnReason },
        ]}
      />
    </Section>
  )
}
