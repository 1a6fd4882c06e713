import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import { useCertificationName, VisitTag } from './certification-tags'
import type { ShownVisit } from './visit-list.read.server'
import { visitKinds, visitStatuses } from './visit-states'

/** Visits as a table: the nearest first. */
export function useVisitColumns(): Column<ShownVisit>[] {
  const { t, day } = useTexts()
  const nameOf = useCertificationName()
  return [
    {
      text: t('visits.day'),
      sort: 'day',
      cell: (row) => (
        <>
          {row.day && day(row.day)} {row.isLate && <Tag tone="bad">{t('visits.late')}</Tag>}
          {row.status === 'due' && <div className="muted small">{t('visits.notLater')}</div>}
        </>
      ),
    },
    {
      text: t('visits.centre'),
      sort: 'centre',
      cell: (row) => (
        <div>
          <Link to={paths.visit(row.id)}>{row.centreName}</Link>
          <div className="muted small">
            {row.municipality} · {row.organisationName}
          </div>
        </div>
      ),
    },
    { text: t('visits.kind'), sort: 'kind', cell: (row) => t(`visits.kinds.${row.kind}`) },
    {
      text: t('visits.state'),
      sort: 'state',
      cell: (row) => (
        <>
          <VisitTag status={row.status} /> {row.outcome && t(`visits.outcomes.${row.outcome}`)}
        </>
      ),
    },
    {
      text: t('certification.title'),
      cell: (row) => <Link to={paths.certification(row.certification.id)}>{nameOf(row.certification.number)}</Link>,
    },
  ]
}

export function VisitFilters({
  filters,
  isAssessor,
}: {
  filters: Readonly<Record<string, string>>
  isAssessor: boolean
}) {
  const { t } = useTexts()
  return (
    <>
      <FilterSelect
        name="state"
        label={t('visits.state')}
        value={filters.state ?? ''}
        all={t('visits.toMake')}
        options={[
          ...visitStatuses.map((status) => ({ value: status, text: t(`visits.states.${status}`) })),
          { value: 'all', text: t('visits.all') },
        ]}
      />
      <FilterSelect
        name="kind"
        label={t('visits.kind')}
        value={filters.kind ?? ''}
        all={t('visits.allKinds')}
        options={visitKinds.map((kind) => ({ value: kind, text: t(`visits.kinds.${kind}`) }))}
      />
      {isAssessor && (
        <FilterSelect
          name="mine"
          label={t('certification.whose')}
          value={filters.mine ?? ''}
          all={t('certification.everybodys')}
          options={[{ value: 'yes', text: t('certification.mine') }]}
        />
      )}
    </>
  )
}
