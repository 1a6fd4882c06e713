import { db, type Reader } from '~/platform/db/db.server'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import type { DegreeField, Employment } from './closed-lists'
import { knownOfCriteria, type KnownCriterion } from './known-of-criteria'
import { planDueOn } from './plan-term'

const counts = { isMistaken: false } as const

/**
 * What the portal knows of the six criteria of quality of an organisation on a day, `YYYY-MM-DD`, in the order of the
 * law (п. 2.4.4 (2)). It names clients by their codes: see `withoutCodes`.
 * @throws where there is no such organisation
 */
export async function qualityFactsOn(
  organisationId: string,
  day: string,
  reader: Reader = db,
): Promise<KnownCriterion[]> {
  const own = { where: { organisationId, ...counts } }
  const [organisation, charters, courses, bare, staff, agreements, visits, programmes, calendar] = await Promise.all([
    reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { code: true } }),
    reader.dossierPaper.findMany({
      where: { organisationId, kind: 'charter', isWithdrawn: false },
      select: { id: true, title: true, issuedOn: true, expiresOn: true },
      orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
    }),
    reader.serviceContract.findMany({
      // The day of the exit is a day in the programme.
      where: { organisationId, signedOn: { lte: day }, OR: [{ exit: null }, { exit: { exitedOn: { gte: day } } }] },
      select: { code: true, signedOn: true, plan: { select: { madeOn: true } } },
      orderBy: { code: 'asc' },
    }),
    reader.client.findMany({
      where: { organisationId, contracts: { none: {} } },
      select: { code: true },
      orderBy: { code: 'asc' },
    }),
    reader.staffMember.findMany({ ...own, include: { degrees: { where: counts } }, orderBy: { hiredOn: 'asc' } }),
    reader.medicalAgreement.findMany({ ...own, orderBy: { signedOn: 'asc' } }),
    reader.medicalVisit.findMany({ ...own, select: { onDay: true }, orderBy: { onDay: 'desc' } }),
    reader.organisationProgramme.findMany({ ...own, orderBy: { approvedOn: 'asc' } }),
    workCalendarInForce(reader),
  ])
  const facts = {
    ...{ code: organisation.code, charters, programmes },
    courses: courses.map(({ code, signedOn, plan }) => ({
      ...{ code, planDueOn: planDueOn(signedOn, calendar), planMadeOn: plan?.madeOn ?? null },
    })),
    withoutContract: bare.map(({ code }) => code),
    staff: staff.map(({ degrees, employment, ...member }) => ({
      ...member,
      employment: employment as Employment,
      degrees: degrees.map(({ field, awardedOn, paperId }) => ({
        ...{ field: field as DegreeField, awardedOn, hasPaper: paperId !== null },
      })),
    })),
    medical: { agreements, visits: visits.map(({ onDay }) => onDay) },
  }
  return knownOfCriteria(facts, day)
}

/** The same for those who meet no clients: how many, and not which. */
export const withoutCodes = (known: readonly KnownCriterion[]): KnownCriterion[] =>
  known.map((one) => ({
    ...one,
    facts: one.facts.map(({ items: _codes, ...fact }) => fact),
    lacking: one.lacking.map(({ items: _codes, ...fact }) => fact),
  }))
