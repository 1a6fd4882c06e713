import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ExpiryTag } from './expiry-tag'
import { FactPaper } from './fact-paper'
import type { FactsPage } from './facts-page.read.server'
import { Mistaken, useRowActions, type MayDo } from './row-actions'

type Programme = FactsPage['programmes'][number]

/** The organisation's own programme, with the earlier ones. */
export function ProgrammeSection({ page, may }: { page: FactsPage; may: MayDo }) {
  const { t, day } = useTexts()
  const actions = useRowActions<Programme>('programmes', 'OrganisationProgramme', ({ title }) => title, may)
  const describes = (row: Programme): string =>
    [
      row.describesServices && t('qualityFacts.programmes.services'),
      row.describesConditions && t('qualityFacts.programmes.conditions'),
      row.describesTerms && t('qualityFacts.programmes.terms'),
    ]
      .filter(Boolean)
      .join(', ') || t('qualityFacts.programmes.describesNothing')
  const columns: Column<Programme>[] = [
    {
      text: t('qualityFacts.programmes.name'),
      cell: (row) => (
        <>
          {row.title} <Mistaken row={row} />
        </>
      ),
    },
    { text: t('qualityFacts.programmes.approvedOn'), cell: ({ approvedOn }) => day(approvedOn) },
    {
      text: t('qualityFacts.common.until'),
      cell: ({ untilOn }) => <ExpiryTag untilOn={untilOn} today={page.today} />,
    },
    { text: t('qualityFacts.programmes.describes'), cell: describes },
    { text: t('qualityFacts.common.paper'), cell: ({ paper }) => <FactPaper paper={paper} /> },
    ...actions,
  ]
  const add = paths.newQualityFact(page.code, 'programmes')
  return (
    <div id="programme">
      <Section
        title={t('qualityFacts.programmes.title')}
        actions={may.canEdit && <ButtonLink to={add}>{t('qualityFacts.programmes.new')}</ButtonLink>}
      >
        <Table
          caption={t('qualityFacts.programmes.title')}
          columns={columns}
          rows={page.programmes}
          keyOf={({ id }) => id}
          empty={
            <Empty>{t(may.canEdit ? 'qualityFacts.programmes.empty' : 'qualityFacts.programmes.emptySeen')}</Empty>
          }
        />
      </Section>
    </div>
  )
}
