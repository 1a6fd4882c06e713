import { Table } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import type { RowProblem } from './read-criterion-rows'

/** Each fault of a file: row, column, what stands there, what is wrong with it and what is expected. */
export function RowProblems({ problems }: { problems: readonly RowProblem[] }) {
  const { t } = useTexts()
  return (
    <Table
      caption={t('criteria.file.problems')}
      rows={problems.map((problem, index) => ({ ...problem, index }))}
      keyOf={({ index }) => index}
      columns={[
        { text: t('criteria.file.row'), isNumber: true, cell: ({ row }) => row },
        { text: t('criteria.file.column'), cell: ({ column }) => column },
        { text: t('criteria.file.value'), cell: ({ value }) => <Typed value={value} /> },
        {
          text: t('criteria.file.wrong'),
          cell: ({ problem, limit }) => t(`criteria.problem.${problem}.wrong`, { limit }),
        },
        {
          text: t('criteria.file.expected'),
          cell: ({ problem, limit }) => t(`criteria.problem.${problem}.expected`, { limit }),
        },
      ]}
    />
  )
}

const mostShown = 80

function Typed({ value }: { value: string }) {
  const { t } = useTexts()
  if (value === '') return <span className="muted">{t('criteria.file.emptyValue')}</span>
  return <span className="break-words">{value.length > mostShown ? `${value.slice(0, mostShown)}…` : value}</span>
}
