import { Link } from '@remix-run/react'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { useTexts } from '~/ui/texts'
import { QuestionTag } from './commission-tags'
import type { ShownQuestion } from './question-list.read.server'
import { questionGrounds, questionKinds, questionStatuses } from './question-states'

/** The questions as a table. */
export function useQuestionColumns(): Column<ShownQuestion>[] {
  const { t, day } = useTexts()
  return [
    {
      text: t('commission.questions.number'),
      sort: 'number',
      cell: (row) => (
        <Link to={paths.commissionQuestion(row.id)} aria-label={t('commission.questions.name', { number: row.number })}>
          № {row.number}
        </Link>
      ),
    },
    {
      text: t('commission.questions.organisation'),
      sort: 'organisation',
      cell: (row) => <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>,
    },
    {
      text: t('commission.questions.question'),
      cell: (row) => (
        <div>
          {row.title}
          <div className="muted small">{t(`commission.questions.grounds.${row.ground}`)}</div>
        </div>
      ),
    },
    {
      text: t('commission.questions.state'),
      sort: 'state',
      cell: (row) => (
        <div>
          <QuestionTag status={row.status} outcome={row.outcome} />
          {['raised', 'onAgenda', 'putOff'].includes(row.status) && (
            <div className="muted small">
              {t(row.isAnswered ? 'commission.questions.answered' : 'commission.questions.notAnswered')}
            </div>
          )}
        </div>
      ),
    },
    { text: t('commission.questions.raisedOn'), sort: 'raisedOn', cell: (row) => day(row.raisedOn) },
    {
      text: t('commission.questions.meeting'),
      cell: (row) =>
        row.meeting && (
          <Link to={paths.commissionMeeting(row.meeting.id)}>
            {t('commission.questions.meetingOf', { number: row.meeting.number, day: day(row.meeting.plannedOn) })}
          </Link>
        ),
    },
    {
      text: t('commission.questions.decidedOn'),
      sort: 'decidedOn',
      cell: (row) => row.decidedOn && day(row.decidedOn),
    },
  ]
}

const outcomes = ['exclude', 'keep', 'reinstate', 'refuse'] as const

/** What the list can be narrowed to. */
export function QuestionFilters(props: { filters: Readonly<Record<string, string>>; years: readonly number[] }) {
  const { t } = useTexts()
  const { filters } = props
  return (
    <>
      <FilterSelect
        name="state"
        label={t('commission.questions.state')}
        value={filters.state ?? ''}
        all={t('commission.questions.allStates')}
        options={[
          { value: 'waiting', text: t('commission.questions.waiting') },
          ...questionStatuses.map((one) => ({ value: one, text: t(`commission.questions.states.${one}`) })),
        ]}
      />
      <FilterSelect
        name="kind"
        label={t('commission.questions.kind')}
        value={filters.kind ?? ''}
        all={t('commission.questions.allKinds')}
        options={questionKinds.map((one) => ({ value: one, text: t(`commission.questions.kinds.${one}`) }))}
      />
      <FilterSelect
        name="ground"
        label={t('commission.questions.ground')}
        value={filters.ground ?? ''}
        all={t('commission.questions.allGrounds')}
        options={questionGrounds.map((one) => ({ value: one, text: t(`commission.questions.grounds.${one}`) }))}
      />
      <FilterSelect
        name="outcome"
        label={t('commission.questions.outcome')}
        value={filters.outcome ?? ''}
        all={t('commission.questions.allOutcomes')}
        options={outcomes.map((one) => ({ value: one, text: t(`commission.decided.${one}`) }))}
      />
      <FilterSelect
        name="year"
        label={t('commission.questions.year')}
        value={filters.year ?? ''}
        all={t('commission.questions.allYears')}
        options={props.years.map((year) => ({ value: String(year), text: String(year) }))}
      />
    </>
  )
}
