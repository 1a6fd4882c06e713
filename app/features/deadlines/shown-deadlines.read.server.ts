import type { WorkCalendar } from 'scoring/calendar/work-calendar'
import type { Wording } from 'scoring/wording'
import { paths } from '~/paths'
import { db } from '~/platform/db/db.server'
import type { Deadline } from '~/platform/db/generated/client'
import { daysLeftOf, type DaysLeft } from './days-left'
import { ruleOf } from './known-rules'
import { stateOf, type DeadlineState } from './states'

/** A term as lists, calendars and files show it: codes, never names of clients. */
export interface ShownDeadline {
  id: string
  ruleId: string
  title: Wording
  /** The organisation that owes it; null where the ministry does. */
  organisation: { code: string; shortName: string } | null
  subject: ShownSubject | null
  eventOn: string
  dueOn: string | null
  missingYear: number | null
  closedOn: string | null
  state: DeadlineState
  daysLeft: DaysLeft | null
}

/** What the term is about: a course by its code, a certification by its centre, or a month of an organisation. */
export interface ShownSubject {
  code: string
  /** The organisation's name; null for a course. */
  name: string | null
  month: string | null
  to: string
}

export async function shownDeadlines(
  rows: readonly Deadline[],
  today: string,
  calendar: WorkCalendar,
): Promise<ShownDeadline[]> {
  const subjectIds = (type: string) => rows.flatMap((row) => (row.subjectType === type ? [row.subjectId] : []))
  const owing = rows.flatMap(({ organisationId }) => organisationId ?? [])
  const [organisations, contracts, certifications, questions] = await Promise.all([
    db.organisation.findMany({
      where: { id: { in: [...new Set([...owing, ...subjectIds('Organisation')])] } },
      select: { id: true, code: true, shortName: true },
    }),
    db.serviceContract.findMany({
      where: { id: { in: [...new Set(subjectIds('ServiceContract'))] } },
      select: { id: true, code: true },
    }),
    db.certification.findMany({
      where: { id: { in: [...new Set(subjectIds('Certification'))] } },
      select: { id: true, centre: { select: { name: true } } },
    }),
    db.commissionQuestion.findMany({
      where: { id: { in: [...new Set(subjectIds('CommissionQuestion'))] } },
      select: { id: true, organisation: { select: { shortName: true } } },
    }),
  ])
  const organisationOf = new Map(organisations.map(({ id, ...organisation }) => [id, organisation]))
  const codeOf = new Map(contracts.map(({ id, code }) => [id, code]))
  const centreOf = new Map(certifications.map(({ id, centre }) => [id, centre.name]))
  const questionOf = new Map(questions.map(({ id, organisation }) => [id, organisation.shortName]))
  const subjectOf = ({ ruleId, subjectType, subjectId, occasion }: Deadline): ShownSubject | null => {
    const code = codeOf.get(subjectId)
    if (code !== undefined) return { code, name: null, month: null, to: paths.course(code) }
    const centre = centreOf.get(subjectId)
    if (centre !== undefined) return { code: centre, name: null, month: null, to: paths.certification(subjectId) }
    const question = questionOf.get(subjectId)
    // The commission owes its protocol; what the ministry owes on it is done where the decision is carried out.
    const placeOf = ruleId === 'protocol-sent' ? paths.commissionQuestion : paths.exclusion
    if (question !== undefined) return { code: question, name: null, month: null, to: placeOf(subjectId) }
    const organisation = organisationOf.get(subjectId)
    if (subjectType !== 'Organisation' || !organisation) return null
    if (ruleId === 'quality-assessments')
      return {
        ...{ code: organisation.code, name: organisation.shortName, month: null },
        to: paths.qualityYear(organisation.code, Number(occasion)),
      }
    return {
      ...{ code: organisation.code, name: organisation.shortName, month: occasion },
      to: paths.act(organisation.code, occasion),
    }
  }
  return rows.map((row): ShownDeadline => {
    const { id, ruleId, organisationId, eventOn, dueOn, missingYear, closedOn } = row
    const state = stateOf(row, today)
    const isCounted = row.status === 'open' && dueOn !== null
    return {
      ...{ id, ruleId, eventOn, dueOn, missingYear, closedOn, state },
      title: ruleOf(ruleId).title,
      organisation: organisationId === null ? null : (organisationOf.get(organisationId) ?? null),
      subject: subjectOf(row),
      daysLeft: isCounted ? daysLeftOf({ ruleId, dueOn, eventOn }, today, calendar) : null,
    }
  })
}
