import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Section } from '~/ui/page'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { MeanChart } from './mean-chart'
import { AssessmentTable, useMean, verdictTones } from './year-parts'
import type { YearPage } from './year-page.read.server'

/** The assessments of the year over its days; before anything is confirmed, the table alone. */
export function YearChart({ page }: { page: YearPage }) {
  const { t, day } = useTexts()
  const inWords = useMean()
  const { quality, year, threshold, most } = page
  const table = <AssessmentTable page={page} />
  if (!quality) return <Section title={t('quality.years.assessments')}>{table}</Section>
  const title = quality.isUnder ? 'quality.years.yearChart.under' : 'quality.years.yearChart.ok'
  return (
    <>
      <MeanChart
        title={t(title, { year, mean: inWords(quality.mean), threshold })}
        bars={page.assessments
          .filter(({ mean }) => mean !== null)
          .map((row) => ({ label: day(row.day), bar: row.total!, line: Number(row.mean) }))}
        threshold={threshold}
        most={most}
        table={null}
      />
      <Section title={t('quality.years.assessments')}>{table}</Section>
    </>
  )
}

/** The means of the years side by side. */
export function YearsChart({ page }: { page: YearPage }) {
  const { t } = useTexts()
  const inWords = useMean()
  const { years, organisation, threshold, most } = page
  const assessed = years.flatMap(({ year, mean }) => (mean === null ? [] : [{ year, mean }]))
  if (assessed.length < 2) return null
  return (
    <MeanChart
      title={t('quality.years.yearsChart', {
        count: assessed.length,
        list: assessed.map(({ year, mean }) => `${year} — ${inWords(mean)}`).join(', '),
      })}
      bars={assessed.map(({ year, mean }) => ({ label: String(year), bar: Number(mean) }))}
      threshold={threshold}
      most={most}
      table={
        <Table
          caption={t('quality.years.overYears')}
          rows={years}
          keyOf={({ year }) => year}
          columns={[
            {
              text: t('quality.year'),
              cell: ({ year }) => <Link to={paths.qualityYear(organisation.code, year)}>{year}</Link>,
            },
            {
              text: t('quality.years.assessments'),
              cell: ({ made, of }) => t('quality.years.made', { made, of }),
            },
            { text: t('quality.years.mean'), isNumber: true, cell: ({ mean }) => mean && inWords(mean) },
            {
              text: t('quality.years.verdict'),
              cell: ({ status }) =>
                status && <Tag tone={verdictTones[status]}>{t(`quality.years.verdicts.${status}`)}</Tag>,
            },
          ]}
        />
      }
    />
  )
}
