import { recordRead } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { evidenceSelect, shownEvidence } from '../dossier/evidence.read.server'
import type { DegreeField, Employment } from './closed-lists'
import { planStanding, planStandings } from './plan-standing'
import { planDueOn } from './plan-term'
import type { QualityOrganisation } from './require-quality-organisation.server'

/** How many of the last visits are shown at once. */
const mostVisits = 12

const paper = { select: evidenceSelect } as const
const byId = { id: 'asc' } as const

/** All that is kept of an organisation for the six criteria; that its staff was shown is in the journal. */
export async function factsPage(actor: Actor, { id, code, shortName }: QualityOrganisation, allVisits: boolean) {
  const day = await today()
  const own = { organisationId: id }
  const [staff, agreements, programmes, visitCount, visits] = await Promise.all([
    db.staffMember.findMany({
      where: own,
      include: {
        degrees: { include: { paper }, orderBy: [{ awardedOn: 'asc' }, byId] },
        courses: { include: { paper }, orderBy: [{ endedOn: 'desc' }, byId] },
      },
      orderBy: [{ surname: 'asc' }, byId],
    }),
    db.medicalAgreement.findMany({ where: own, include: { paper }, orderBy: [{ signedOn: 'desc' }, byId] }),
    db.organisationProgramme.findMany({ where: own, include: { paper }, orderBy: [{ approvedOn: 'desc' }, byId] }),
    db.medicalVisit.count({ where: own }),
    db.medicalVisit.findMany({
      where: own,
      orderBy: [{ onDay: 'desc' }, byId],
      take: allVisits ? undefined : mostVisits,
    }),
  ])
  if (staff.length > 0)
    await recordRead(actor, {
      action: 'qualityFact.staffRead',
      subjectType: 'Organisation',
      subjectId: id,
      organisationId: id,
      details: { count: staff.length },
    })
  const withPaper = <T extends { paper: Parameters<typeof shownEvidence>[0] | null }>(row: T) => ({
    ...row,
    paper: row.paper && shownEvidence(row.paper, day),
  })
  return {
    ...{ code, shortName, today: day },
    // Those who left stay, below those who are there.
    staff: staff
      .map(({ degrees, courses, employment, ...member }) => ({
        ...member,
        employment: employment as Employment,
        degrees: degrees.map((degree) => ({ ...withPaper(degree), field: degree.field as DegreeField })),
        courses: courses.map(withPaper),
      }))
      .sort((a, b) => Number(hasLeft(a, day)) - Number(hasLeft(b, day))),
    agreements: agreements.map(withPaper),
    programmes: programmes.map(withPaper),
    visits,
    visitCount,
    plans: await plansOf(actor, id, day),
  }
}

const hasLeft = ({ leftOn, isMistaken }: { leftOn: string | null; isMistaken: boolean }, day: string): boolean =>
  isMistaken || (leftOn !== null && leftOn < day)

/** The plans of those who are in the programme, what needs work first; for those who may meet clients. */
async function plansOf(actor: Actor, organisationId: string, day: string) {
  if (!may(actor, 'client:list', organisationId)) return null
  const [courses, calendar] = await Promise.all([
    db.serviceContract.findMany({
      where: { organisationId, signedOn: { lte: day }, OR: [{ exit: null }, { exit: { exitedOn: { gte: day } } }] },
      select: { code: true, signedOn: true, plan: { select: { madeOn: true, fileId: true } } },
      orderBy: [{ signedOn: 'desc' }, { code: 'asc' }],
    }),
    workCalendarInForce(),
  ])
  return courses
    .map(({ code, signedOn, plan }) => {
      const [dueOn, madeOn] = [planDueOn(signedOn, calendar), plan?.madeOn ?? null]
      const standing = planStanding({ dueOn, madeOn }, day)
      return { code, signedOn, dueOn, madeOn, hasFile: Boolean(plan?.fileId), standing }
    })
    .sort((a, b) => planStandings.indexOf(a.standing) - planStandings.indexOf(b.standing))
}

export type FactsPage = Awaited<ReturnType<typeof factsPage>>
