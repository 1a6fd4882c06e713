import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ShownAssessment } from './assessment-list.read.server'
import { assessmentStatuses, assessmentTones, type AssessmentStatus } from './states'

/** The state of an assessment in a word. */
export function AssessmentTag({ status }: { status: AssessmentStatus }) {
  const { t } = useTexts()
  return <Tag tone={assessmentTones[status]}>{t(`quality.states.${status}`)}</Tag>
}

/** The assessments as a table. */
export function useAssessmentColumns(isMinistry: boolean): Column<ShownAssessment>[] {
  const { t, day } = useTexts()
  const organisation: Column<ShownAssessment> = {
    text: t('quality.organisation'),
    sort: 'organisation',
    cell: (row) => row.organisation.shortName,
  }
  return [
    {
      text: t('quality.day'),
      sort: 'day',
      cell: (row) => (
        <div>
          <Link
            to={paths.assessment(row.id)}
            aria-label={t('quality.pageTitle', { organisation: row.organisation.shortName }) + `, ${day(row.day)}`}
          >
            {day(row.day)}
          </Link>
          {row.isOverdue && (
            <div>
              <Tag tone="bad">{t('quality.overdue')}</Tag>
            </div>
          )}
        </div>
      ),
    },
    ...(isMinistry ? [organisation] : []),
    {
      text: t('quality.year'),
      sort: 'year',
      isNumber: true,
      cell: (row) => <Link to={paths.qualityYear(row.organisation.code, row.year)}>{row.year}</Link>,
    },
    { text: t('quality.state'), sort: 'state', cell: (row) => <AssessmentTag status={row.status} /> },
    { text: t('quality.total'), sort: 'total', isNumber: true, cell: (row) => row.total },
    {
      text: t('quality.assessor'),
      sort: 'assessor',
      cell: (row) => row.assessor ?? <span className="muted">{t('quality.nobody')}</span>,
    },
    {
      text: t('quality.report'),
      cell: (row) =>
        row.paper && (
          <div>
            <a href={paths.assessmentReport(row.id, 'pdf')} download>
              № {row.paper.number}
            </a>
            {!row.isRead && <div className="muted small">{t('quality.unread')}</div>}
          </div>
        ),
    },
  ]
}

/** What the list can be narrowed to. */
export function AssessmentFilters(props: {
  choices: { years: readonly number[]; organisations: readonly { code: string; shortName: string }[] }
  filters: Readonly<Record<string, string>>
  isMinistry: boolean
  isAssessor: boolean
}) {
  const { t } = useTexts()
  const { choices, filters } = props
  return (
    <>
      <FilterSelect
        name="year"
        label={t('quality.year')}
        value={filters.year ?? ''}
        all={t('quality.allYears')}
        options={choices.years.map((year) => ({ value: String(year), text: String(year) }))}
      />
      {props.isMinistry && (
        <FilterSelect
          name="organisation"
          label={t('quality.organisation')}
          value={filters.organisation ?? ''}
          all={t('quality.allOrganisations')}
          options={choices.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
        />
      )}
      <FilterSelect
        name="state"
        label={t('quality.state')}
        value={filters.state ?? ''}
        all={t('quality.allStates')}
        options={assessmentStatuses.map((status) => ({ value: status, text: t(`quality.states.${status}`) }))}
      />
      {props.isAssessor && (
        <FilterSelect
          name="mine"
          label={t('quality.whose')}
          value={filters.mine ?? ''}
          all={t('quality.everybodys')}
          options={[{ value: 'yes', text: t('quality.mine') }]}
        />
      )}
    </>
  )
}
