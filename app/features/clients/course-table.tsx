import { Link } from '@remix-run/react'
import { exitKinds } from 'scoring/settlement/exit-kinds'
import { paths } from '~/paths'
import type { Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { CourseRow } from './course-list.read.server'
import { courseStateTone } from './course-state'

/** The columns of the list of courses: by name for an organisation's own people, by code for everyone else. */
export function useCourseColumns(who: { seesNames: boolean; isMinistry: boolean; today: string }): Column<CourseRow>[] {
  const { t, day, pick } = useTexts()
  return [
    { text: t('clients.code'), sort: 'code', cell: (row) => <Link to={paths.course(row.code)}>{row.code}</Link> },
    ...(who.seesNames
      ? [
          {
            text: t('clients.name'),
            sort: 'name',
            cell: (row: CourseRow) => <span className="whitespace-nowrap">{row.name}</span>,
          },
        ]
      : []),
    ...(who.isMinistry
      ? [
          {
            text: t('clients.organisation'),
            sort: 'organisation',
            cell: (row: CourseRow) => row.organisation.shortName,
          },
        ]
      : []),
    { text: t('clients.signedOn'), sort: 'signedOn', cell: (row) => day(row.signedOn) },
    { text: t('clients.days'), isNumber: true, cell: (row) => row.daysCount },
    {
      text: t('clients.plannedEndOn'),
      sort: 'plannedEndOn',
      cell: (row) => (
        <span className="flex flex-wrap items-center gap-2">
          {day(row.plannedEndOn)}
          {!row.exit && row.plannedEndOn < who.today && <Tag tone="warn">{t('clients.termPassedTag')}</Tag>}
        </span>
      ),
    },
    {
      text: t('clients.state'),
      cell: ({ state, exit }) => (
        <div>
          <Tag tone={courseStateTone[state]}>{t(`clients.states.${state}`)}</Tag>
          {exit && (
            <div className="muted small">
              {day(exit.exitedOn)}
              {state !== 'completed' && `, ${pick(exitKinds[exit.kind].title)}`}
            </div>
          )}
        </div>
      ),
    },
  ]
}
