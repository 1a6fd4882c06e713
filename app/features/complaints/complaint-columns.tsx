import { Link } from '@remix-run/react'
import { clauseReference } from 'scoring/methodology/clause-text'
import {
  complaintBodies,
  complaintBodyIds,
  complaintCitation,
  isCounted,
  type ComplaintBodyId,
} from 'scoring/quality/complaint-bodies'
import { paths } from '~/paths'
import { FilterSelect, type Column } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { useTexts } from '~/ui/texts'
import type { ShownComplaint } from './complaint-list.read.server'
import { channels, complaintStatuses, complaintTones, type ComplaintStatus } from './states'

export function ComplaintTag({ status }: { status: ComplaintStatus }) {
  const { t } = useTexts()
  return <Tag tone={complaintTones[status]}>{t(`complaints.states.${status}`)}</Tag>
}

/** Who found it justified, and whether the general criterion counts it. */
export function BodyText({ body, bodyName }: { body: ComplaintBodyId; bodyName: string }) {
  const { t, pick, language } = useTexts()
  const clause = clauseReference(complaintCitation, language)
  return (
    <div>
      {pick(complaintBodies[body].title)}
      {bodyName && <div className="small">{bodyName}</div>}
      <div className="muted small">
        {isCounted(body) ? t('complaints.counted', { clause }) : t('complaints.notCounted')}
      </div>
    </div>
  )
}

/** The complaints as a table; who complained is not in it. */
export function useComplaintColumns(isMinistry: boolean): Column<ShownComplaint>[] {
  const { t, day } = useTexts()
  const organisation: Column<ShownComplaint> = {
    text: t('complaints.organisation'),
    sort: 'organisation',
    cell: (row) => (
      <div>
        <Link to={paths.organisation(row.organisation.code)}>{row.organisation.shortName}</Link>
        {row.centreName && <div className="muted small">{row.centreName}</div>}
      </div>
    ),
  }
  const own: Column<ShownComplaint> = { text: t('complaints.centre'), cell: (row) => row.centreName }
  return [
    {
      text: t('complaints.number'),
      sort: 'number',
      cell: (row) => (
        <Link to={paths.complaint(row.id)} aria-label={t('complaints.numbered', { number: row.number })}>
          {`№\u00a0${row.number}`}
        </Link>
      ),
    },
    isMinistry ? organisation : own,
    { text: t('complaints.receivedOn'), sort: 'receivedOn', cell: (row) => day(row.receivedOn) },
    { text: t('complaints.state'), sort: 'state', cell: (row) => <ComplaintTag status={row.status} /> },
    ...(isMinistry
      ? [
          {
            ...{ text: t('complaints.answerByOn'), sort: 'answerByOn' },
            cell: (row: ShownComplaint) => row.answerByOn && day(row.answerByOn),
          },
        ]
      : []),
    {
      text: t('complaints.decidedOn'),
      sort: 'decidedOn',
      cell: (row) =>
        row.decidedOn && (
          <div>
            {day(row.decidedOn)}
            {row.body && (row.status === 'upheld' || row.status === 'solved') && (
              <BodyText body={row.body} bodyName={row.bodyName} />
            )}
          </div>
        ),
    },
    { text: t('complaints.solvedOn'), cell: (row) => row.solvedOn && day(row.solvedOn) },
  ]
}

/** What the list can be narrowed to. */
export function ComplaintFilters(props: {
  filters: Readonly<Record<string, string>>
  organisations: readonly { code: string; shortName: string }[]
  years: readonly number[]
  isMinistry: boolean
  mayKeep: boolean
}) {
  const { t, pick } = useTexts()
  const { filters } = props
  return (
    <>
      <FilterSelect
        name="state"
        label={t('complaints.state')}
        value={filters.state ?? ''}
        all={t('complaints.allStates')}
        options={complaintStatuses.map((one) => ({ value: one, text: t(`complaints.states.${one}`) }))}
      />
      {props.isMinistry && (
        <FilterSelect
          name="organisation"
          label={t('complaints.organisation')}
          value={filters.organisation ?? ''}
          all={t('complaints.allOrganisations')}
          options={props.organisations.map(({ code, shortName }) => ({ value: code, text: shortName }))}
        />
      )}
      <FilterSelect
        name="body"
        label={t('complaints.upheldBy')}
        value={filters.body ?? ''}
        all={t('complaints.anybody')}
        options={complaintBodyIds.map((one) => ({ value: one, text: pick(complaintBodies[one].title) }))}
      />
      {props.isMinistry && (
        <FilterSelect
          name="channel"
          label={t('complaints.channel')}
          value={filters.channel ?? ''}
          all={t('complaints.allChannels')}
          options={channels.map((one) => ({ value: one, text: t(`complaints.channels.${one}`) }))}
        />
      )}
      <FilterSelect
        name="year"
        label={t('complaints.year')}
        value={filters.year ?? ''}
        all={t('complaints.allYears')}
        options={props.years.map((year) => ({ value: String(year), text: String(year) }))}
      />
      {props.mayKeep && (
        <FilterSelect
          name="mine"
          label={t('complaints.examiner')}
          value={filters.mine ?? ''}
          all={t('complaints.everybodys')}
          options={[{ value: 'yes', text: t('complaints.mine') }]}
        />
      )}
    </>
  )
}
