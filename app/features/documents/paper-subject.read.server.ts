import { paths } from '~/paths'
import { db } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { readEditionId } from '../register/edition'

/** What a paper was made from, and where that is. */
export type PaperSubject =
  | { type: 'settlement'; year: number; number: number; to: string }
  | { type: 'act'; month: string; number: number; to: string }
  | { type: 'organisation'; name: string; to: string }
  | { type: 'certification'; number: number; to: string }
  | { type: 'meeting'; number: number; day: string; to: string }
  | { type: 'register'; day: string; to: string }

/** Null where a paper is about nothing that has a page of its own. */
export async function subjectOf({ subjectType, subjectId }: Pick<Paper, 'subjectType' | 'subjectId'>) {
  const find = subjectId && finders[subjectType ?? '']
  return find ? find(subjectId) : null
}

const numbered = { select: { id: true, number: true } } as const
const certificationOf = ({ id, number }: { id: string; number: number }): PaperSubject => ({
  ...{ type: 'certification', number },
  to: paths.certification(id),
})

const ofMeeting = { select: { id: true, number: true, plannedOn: true } } as const
const meetingOf = ({ id, number, plannedOn }: { id: string; number: number; plannedOn: string }): PaperSubject => ({
  ...{ type: 'meeting', number, day: plannedOn },
  to: paths.commissionMeeting(id),
})

const finders: Record<string, (id: string) => Promise<PaperSubject | null>> = {
  async Settlement(id) {
    const row = await db.settlement.findUnique({ where: { id }, select: { year: true, number: true } })
    return row && { type: 'settlement', ...row, to: paths.settlement(id) }
  },
  async ServiceAct(id) {
    const row = await db.serviceAct.findUnique({
      where: { id },
      select: { month: true, number: true, organisation: { select: { code: true } } },
    })
    if (!row) return null
    const { organisation, ...own } = row
    return { type: 'act', ...own, to: paths.act(organisation.code, row.month, row.number) }
  },
  async ConformityReport(id) {
    const row = await db.conformityReport.findUnique({ where: { id }, select: { certification: numbered } })
    return row && certificationOf(row.certification)
  },
  async ConformityCertificate(id) {
    const row = await db.conformityCertificate.findUnique({ where: { id }, select: { certification: numbered } })
    return row && certificationOf(row.certification)
  },
  async CommissionQuestion(id) {
    const row = await db.commissionQuestion.findUnique({
      where: { id },
      select: { organisation: { select: { shortName: true } } },
    })
    return row && { type: 'organisation', name: row.organisation.shortName, to: paths.exclusion(id) }
  },
  async QualityAssessment(id) {
    const row = await db.qualityAssessment.findUnique({
      where: { id },
      select: { organisation: { select: { shortName: true } } },
    })
    return row && { type: 'organisation', name: row.organisation.shortName, to: paths.assessment(id) }
  },
  async MeetingAttendance(id) {
    const row = await db.meetingAttendance.findUnique({ where: { id }, select: { meeting: ofMeeting } })
    return row && meetingOf(row.meeting)
  },
  async CommissionProtocol(id) {
    const row = await db.commissionProtocol.findUnique({ where: { id }, select: { meeting: ofMeeting } })
    return row && meetingOf(row.meeting)
  },
  async RegisterEdition(id) {
    const edition = readEditionId(id)
    if (!edition) return null
    const { view, day } = edition
    return { type: 'register', day, to: `${paths.register}?view=${view === 'all' ? '' : view}&on=${day}` }
  },
  async Organisation(id) {
    const row = await db.organisation.findUnique({ where: { id }, select: { code: true, shortName: true } })
    return row && { type: 'organisation', name: row.shortName, to: paths.organisation(row.code) }
  },
}
