import { paths } from '~/paths'
import type { Listed } from '~/platform/lists/list-query'
import { Section } from '~/ui/page'
import { Pages, Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { BadRow } from './batch.read.server'
import type { Problem, Warning } from './problems'

type ShownProblem = Problem & { row: number; index: number }

/** What was wrong, cell by cell: where, what stands there, what is wrong with it and what is expected. */
export function ProblemTable(props: { batchId: string; list: Listed<BadRow>; count: number; hasFile: boolean }) {
  const { t } = useTexts()
  const rows = props.list.rows.flatMap(({ rowNumber, problems }) =>
    problems.map((problem, index): ShownProblem => ({ ...problem, row: rowNumber, index })),
  )
  return (
    <Section
      title={t('imports.batch.remarks')}
      actions={
        <>
          <a className="button" data-kind="plain" href={paths.importRemarks(props.batchId, 'bad')} download>
            {t('imports.batch.remarksBad')}
          </a>
          {props.hasFile && (
            <a className="button" data-kind="plain" href={paths.importRemarks(props.batchId, 'all')} download>
              {t('imports.batch.remarksAll')}
            </a>
          )}
        </>
      }
    >
      <p className="muted mb-2">
        {t('imports.batch.remarksLead')}{' '}
        {props.count > props.list.total && t('imports.batch.firstOf', { shown: props.list.total, count: props.count })}
      </p>
      <Table
        caption={t('imports.batch.remarks')}
        rows={rows}
        keyOf={(problem) => `${problem.row}-${problem.index}`}
        columns={[
          { text: t('imports.batch.row'), isNumber: true, cell: (problem) => problem.row },
          { text: t('imports.batch.column'), cell: (problem) => problem.column || t('imports.batch.wholeRow') },
          { text: t('imports.batch.value'), cell: (problem) => <CellValue problem={problem} /> },
          {
            text: t('imports.batch.wrong'),
            cell: (problem) => t(`imports.problem.${problem.code}.wrong`, { ...problem.values }),
          },
          {
            text: t('imports.batch.expected'),
            cell: (problem) => t(`imports.problem.${problem.code}.expected`, { ...problem.values }),
          },
        ]}
      />
      <Pages list={props.list} />
    </Section>
  )
}

function CellValue({ problem }: { problem: Problem }) {
  const { t } = useTexts()
  if (problem.column === '') return <span className="muted">—</span>
  if (problem.value === '') return <span className="muted">{t('imports.batch.emptyValue')}</span>
  const { value } = problem
  return <span className="break-words">{value.length > 80 ? `${value.slice(0, 80)}…` : value}</span>
}

/** What was taken and still wants a look. */
export function WarningTable({ warnings, count }: { warnings: readonly Warning[]; count: number }) {
  const { t } = useTexts()
  return (
    <Section title={t('imports.batch.warnings')}>
      <p className="muted mb-2">
        {t('imports.batch.warningsLead')}{' '}
        {count > warnings.length && t('imports.batch.firstOf', { shown: warnings.length, count })}
      </p>
      <Table
        caption={t('imports.batch.warnings')}
        rows={warnings}
        keyOf={(warning) => `${warning.row}-${warning.column}-${warning.code}`}
        columns={[
          { text: t('imports.batch.row'), isNumber: true, cell: (warning) => warning.row },
          { text: t('imports.batch.column'), cell: (warning) => warning.column || t('imports.batch.wholeRow') },
          { text: t('imports.batch.value'), cell: (warning) => warning.value },
          { text: t('imports.batch.wrong'), cell: (warning) => t(`imports.warning.${warning.code}`) },
        ]}
      />
    </Section>
  )
}
