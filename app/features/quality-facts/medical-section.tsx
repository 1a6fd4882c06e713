import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/button'
import { Section } from '~/ui/page'
import { Table, type Column } from '~/ui/table'
import { Empty, Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { ExpiryTag } from './expiry-tag'
import { FactPaper } from './fact-paper'
import type { FactsPage } from './facts-page.read.server'
import { Mistaken, useRowActions, type MayDo } from './row-actions'

type Agreement = FactsPage['agreements'][number]
type Visit = FactsPage['visits'][number]

/** Agreements with medical organisations, and the visits of their staff. */
export function MedicalSection({ page, may }: { page: FactsPage; may: MayDo }) {
  const { t } = useTexts()
  const agreements = useAgreementColumns(page.today, may)
  const visits = useVisitColumns(may)
  const emptyOf = (kind: 'agreements' | 'visits') => (
    <Empty>{t(may.canEdit ? `qualityFacts.${kind}.empty` : `qualityFacts.${kind}.emptySeen`)}</Empty>
  )
  return (
    <div id="medical">
      <Section
        title={t('qualityFacts.medical.title')}
        actions={
          may.canEdit && (
            <>
              <ButtonLink to={paths.newQualityFact(page.code, 'agreements')}>
                {t('qualityFacts.agreements.new')}
              </ButtonLink>
              <ButtonLink to={paths.newQualityFact(page.code, 'visits')}>{t('qualityFacts.visits.new')}</ButtonLink>
            </>
          )
        }
      >
        <h3>{t('qualityFacts.agreements.title')}</h3>
        <Table
          caption={t('qualityFacts.agreements.title')}
          columns={agreements}
          rows={page.agreements}
          keyOf={({ id }) => id}
          empty={emptyOf('agreements')}
        />
        <h3 className="mt-4">{t('qualityFacts.visits.title')}</h3>
        <Table
          caption={t('qualityFacts.visits.title')}
          columns={visits}
          rows={page.visits}
          keyOf={({ id }) => id}
          empty={emptyOf('visits')}
        />
        {page.visits.length < page.visitCount && (
          <p className="small">
            {t('qualityFacts.visits.shown', { shown: page.visits.length, total: page.visitCount })}{' '}
            <Link to="?visits=all" preventScrollReset>
              {t('qualityFacts.visits.all')}
            </Link>
          </p>
        )}
      </Section>
    </div>
  )
}

function useAgreementColumns(today: string, may: MayDo): Column<Agreement>[] {
  const { t, day } = useTexts()
  const actions = useRowActions<Agreement>('agreements', 'MedicalAgreement', ({ medicalName }) => medicalName, may)
  return [
    {
      text: t('qualityFacts.agreements.name'),
      cell: (row) => (
        <div>
          {row.medicalName} {row.isNarcology && <Tag>{t('qualityFacts.agreements.narcology')}</Tag>}{' '}
          <Mistaken row={row} />
          <div className="muted small">
            {t('qualityFacts.agreements.numbered', { number: row.number, day: day(row.signedOn) })}
          </div>
        </div>
      ),
    },
    {
      text: t('qualityFacts.common.until'),
      cell: ({ untilOn }) => <ExpiryTag untilOn={untilOn} today={today} />,
    },
    { text: t('qualityFacts.common.paper'), cell: ({ paper }) => <FactPaper paper={paper} /> },
    ...actions,
  ]
}

function useVisitColumns(may: MayDo): Column<Visit>[] {
  const { t, day } = useTexts()
  const actions = useRowActions<Visit>('visits', 'MedicalVisit', ({ onDay }) => day(onDay), may)
  return [
    {
      text: t('qualityFacts.visits.onDay'),
      cell: (row) => (
        <>
          {day(row.onDay)} <Mistaken row={row} />
        </>
      ),
    },
    { text: t('qualityFacts.visits.visitor'), cell: ({ visitorPost }) => visitorPost },
    { text: t('qualityFacts.visits.purpose'), cell: ({ purpose }) => purpose },
    ...actions,
  ]
}
