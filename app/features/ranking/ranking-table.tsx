import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { RankedRow } from './ranking-of-year.read.server'

/** The places of a year, and what each was made of. */
export function RankingTable(props: { rows: readonly RankedRow[]; year: number; mayOpenSettlement: boolean }) {
  const { t, language } = useTexts()
  const decimal = (text: string) => (language === 'ru' ? text.replace('.', ',') : text)
  return (
    <Table
      caption={t('ranking.titleOf', { year: props.year })}
      rows={props.rows}
      keyOf={(row) => row.code}
      columns={[
        { text: t('ranking.place'), isNumber: true, cell: (row) => row.place ?? t('ranking.noPlace') },
        {
          text: t('ranking.organisation'),
          cell: (row) => (row.made ? <Link to={paths.organisation(row.code)}>{row.shortName}</Link> : row.shortName),
        },
        {
          text: t('ranking.score'),
          isNumber: true,
          cell: (row) => row.made?.score && <b>{decimal(row.made.score)}</b>,
        },
        {
          text: t('ranking.mean'),
          isNumber: true,
          cell: (row) =>
            row.made?.mean && <Link to={paths.qualityYear(row.code, props.year)}>{decimal(row.made.mean)}</Link>,
        },
        { text: t('ranking.assessments'), cell: (row) => <Assessments row={row} /> },
        { text: t('ranking.remission'), cell: (row) => <Remission {...props} row={row} /> },
      ]}
    />
  )
}

function Assessments({ row }: { row: RankedRow }) {
  const { t, day } = useTexts()
  if (!row.made) return null
  const { assessments } = row.made
  if (assessments.length === 0) return <span className="muted">{t('ranking.noAssessments')}</span>
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      {assessments.map(({ id, visitedOn, total }, index) => (
        <span key={id}>
          {index > 0 && ' + '}
          <Link
            to={paths.assessment(id)}
            title={day(visitedOn)}
            aria-label={t('ranking.assessmentOf', { total, day: day(visitedOn) })}
          >
            {total}
          </Link>
        </span>
      ))}
    </span>
  )
}

function Remission({ row, mayOpenSettlement }: { row: RankedRow; mayOpenSettlement: boolean }) {
  const { t } = useTexts()
  if (!row.made) return null
  const { points, numerator, denominator, band, settlement } = row.made.remission
  const from = settlement ? t('ranking.fromSettlement', { number: settlement.number }) : t('ranking.fromFacts')
  return (
    <div>
      +{points}
      <div className="muted small">
        {band
          ? t('ranking.remissionOf', { numerator, denominator, band: t(`ranking.bands.${band}`) })
          : t('ranking.nobody')}
        {' · '}
        {settlement && mayOpenSettlement ? <Link to={paths.settlement(settlement.id)}>{from}</Link> : from}
      </div>
    </div>
  )
}
