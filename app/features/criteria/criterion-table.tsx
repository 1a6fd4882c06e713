import type { ReactNode } from 'react'
import { Table } from '~/ui/table'
import { Empty } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { CriterionMethod, CriterionName, CriterionQuote, CriterionSource } from './criterion-text'
import type { CriterionSet, SetCriterion } from './set-in-force.read.server'

/** The criteria of an edition with their texts and sources; the editor puts what may be done beside each. */
export function CriterionTable(props: {
  set: Pick<CriterionSet, 'source' | 'criteria'>
  actions?: (criterion: SetCriterion, index: number) => ReactNode
}) {
  const { t } = useTexts()
  const { actions } = props
  const { criteria, source } = props.set
  const rows = criteria.map((criterion, index) => ({ criterion, index }))
  const methodColumn = {
    text: t('criteria.method'),
    cell: ({ criterion }: (typeof rows)[number]) => <CriterionMethod method={criterion.method} />,
  }
  return (
    <Table
      caption={t('criteria.criteriaTitle')}
      rows={rows}
      keyOf={({ criterion }) => criterion.id}
      empty={<Empty>{t('criteria.noCriteria')}</Empty>}
      columns={[
        { text: t('criteria.place'), isNumber: true, cell: ({ index }) => index + 1 },
        {
          text: t('criteria.criterion'),
          cell: ({ criterion }) => (
            <div>
              <CriterionName criterion={criterion} />
              <CriterionQuote text={criterion.text} />
            </div>
          ),
        },
        {
          text: t('criteria.source'),
          cell: ({ criterion }) => <CriterionSource criterion={criterion} ofSet={source} />,
        },
        ...(!actions && criteria.some(({ method }) => method !== '') ? [methodColumn] : []),
        ...(actions
          ? [{ text: '', isActions: true, cell: (row: (typeof rows)[number]) => actions(row.criterion, row.index) }]
          : []),
      ]}
    />
  )
}
