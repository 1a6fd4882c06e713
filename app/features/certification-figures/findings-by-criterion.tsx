import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { CountChart } from './count-chart'
import { FigureFile } from './figure-file'
import type { findingFigures } from './findings.read.server'
import { totalOf } from './group-findings'
import { halfText, shortHalfText } from './half-text'

const mostBars = 10

type Figures = Awaited<ReturnType<typeof findingFigures>>

/** Which criteria fail most, and how that went from half-year to half-year. */
export function FindingsByCriterion({ figures }: { figures: Figures }) {
  const { t, pick } = useTexts()
  const { criteria, halves } = figures
  const failing = criteria.filter((row) => totalOf(row) > 0)
  const worst = failing[0]
  if (!worst) return <Empty>{t('certificationFigures.noFindings')}</Empty>
  const equals = failing.filter((row) => totalOf(row) === totalOf(worst)).length - 1
  const counts = { name: pick(worst.title), total: totalOf(worst), equals }
  return (
    <>
      <CountChart
        title={t(equals ? 'certificationFigures.findingsTiedTitle' : 'certificationFigures.findingsTitle', counts)}
        isLying
        bars={failing.slice(0, mostBars).map((row) => ({ label: pick(row.title), count: totalOf(row) }))}
        actions={<FigureFile figure="findings" />}
        table={
          <Table
            caption={t('certificationFigures.findings')}
            rows={failing}
            keyOf={({ criterion }) => criterion}
            columns={[
              {
                text: t('certificationFigures.criterion'),
                cell: (row) => (
                  <Link to={paths.certificationFigures({ criterion: row.criterion })}>{pick(row.title)}</Link>
                ),
              },
              { text: t('certificationFigures.examined'), isNumber: true, cell: (row) => row.examinedCount },
              { text: t('certificationFigures.partly'), isNumber: true, cell: (row) => row.partlyCount },
              { text: t('certificationFigures.notMet'), isNumber: true, cell: (row) => row.notMetCount },
              { text: t('certificationFigures.total'), isNumber: true, cell: totalOf },
            ]}
          />
        }
      />
      <ByHalfYear figures={{ ...figures, halves }} />
    </>
  )
}

/** All findings by half-year; the table has each criterion by itself. */
function ByHalfYear({ figures }: { figures: Figures }) {
  const { t, pick } = useTexts()
  const { criteria, halves } = figures
  const inHalf = (half: string) => criteria.reduce((sum, row) => sum + (row.byHalf[half] ?? 0), 0)
  const [before, last] = [halves.at(-2), halves.at(-1)!]
  const counts = { half: halfText(t, last), count: inHalf(last), before: before ? inHalf(before) : 0 }
  return (
    <CountChart
      title={t(before ? 'certificationFigures.halvesTitle' : 'certificationFigures.oneHalfTitle', counts)}
      bars={halves.map((half) => ({ label: shortHalfText(t, half), count: inHalf(half) }))}
      table={
        <Table
          caption={t('certificationFigures.byHalf')}
          rows={criteria.filter((row) => totalOf(row) > 0)}
          keyOf={({ criterion }) => criterion}
          columns={[
            { text: t('certificationFigures.criterion'), cell: (row) => pick(row.title) },
            ...halves.map((half) => ({
              text: halfText(t, half),
              isNumber: true,
              cell: (row: (typeof criteria)[number]) => row.byHalf[half] ?? 0,
            })),
          ]}
        />
      }
    />
  )
}
