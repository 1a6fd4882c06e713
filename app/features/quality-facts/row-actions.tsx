import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { FactKindId } from './closed-lists'

/** What this person may do on the page of an organisation's facts. */
export interface MayDo {
  code: string
  canEdit: boolean
  canReadJournal: boolean
}

/** A mark beside what was entered by mistake. */
export function Mistaken({ row }: { row: { isMistaken: boolean } }) {
  const { t } = useTexts()
  return row.isMistaken ? <Tag>{t('qualityFacts.common.mistaken')}</Tag> : null
}

/** The last column of each table: to its form, and to its history; none for those who may neither. */
export function useRowActions<Row extends { id: string }>(
  kind: FactKindId,
  subjectType: string,
  nameOf: (row: Row) => string,
  { code, canEdit, canReadJournal }: MayDo,
): Column<Row>[] {
  const { t } = useTexts()
  if (!canEdit && !canReadJournal) return []
  const cell = (row: Row) => (
    <>
      {canEdit && (
        <Link to={paths.qualityFact(code, kind, row.id)}>
          {t('qualityFacts.common.edit')}
          <span className="visually-hidden">: {nameOf(row)}</span>
        </Link>
      )}
      {canReadJournal && (
        <Link to={paths.auditOf(subjectType, row.id)}>
          {t('qualityFacts.common.journal')}
          <span className="visually-hidden">: {nameOf(row)}</span>
        </Link>
      )}
    </>
  )
  return [{ text: '', isActions: true, cell }]
}
