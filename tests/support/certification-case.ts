import { assessCriterion } from '../../app/features/certification/assess-criterion.server'
import { assignAssessors } from '../../app/features/certification/assign-assessors.server'
import { decideCertification, type Decision } from '../../app/features/certification/decide-certification.server'
import { holdVisit } from '../../app/features/certification/hold-visit.server'
import { openCertification } from '../../app/features/certification/open-certification.server'
import { planVisit } from '../../app/features/certification/plan-visit.server'
import { signReport, writeReport } from '../../app/features/certification/report.server'
import { selfAssess, submitSelfAssessment } from '../../app/features/certification/self-assess.server'
import { addCentre } from '../../app/features/centres/add-centre.server'
import { shippedSet } from '../../app/features/criteria/shipped-set'
import type { Actor } from '../../app/platform/auth/actor'
import type { Role } from '../../app/platform/permissions/roles'
import { irkutsk29 } from '../../scoring/certification/irkutsk-29'
import { actorOf, db, someOrganisation } from './with-database'

/** The day on which the cases of these tests go on, unless a test says another. */
export const caseDay = '2026-02-10'

export const criteriaIds = irkutsk29.criteria.map(({ id }) => id)

/** The set that ships, approved from a day of the past. */
export async function approvedSet(): Promise<string> {
  const { criteria, ...own } = shippedSet
  const data = { ...own, status: 'approved', fromOn: '2024-01-01', criteria: { create: criteria } }
  return (await db.criterionSet.create({ data })).id
}

const person = (login: string, role: Role, organisationId: string | null = null) =>
  db.user.create({
    data: {
      login,
      surname: 'Рощина',
      givenName: 'Анна',
      organisationId,
      searchText: login,
      roles: { create: { role } },
    },
  })

export interface CertificationPeople {
  ngo: Actor
  officer: Actor
  approver: Actor
  lead: Actor
  second: Actor
  decider: Actor
}

export interface CertificationCase extends CertificationPeople {
  organisationId: string
  organisationCode: string
  centreId: string
}

let made = 0

/** An organisation with a centre, and everybody who has to do with its certification. */
export async function certificationCase(): Promise<CertificationCase> {
  const number = ++made
  const { id: organisationId, code } = await someOrganisation()
  const facts = { name: `Дом у реки ${number}`, municipality: 'Камышин', address: 'ул. Речная, 1', capacityCount: 20 }
  const centre = await db.$transaction((tx) => addCentre(tx, organisationId, facts))
  const actor = async (role: Role, own: string | null = null) => {
    const { id: userId } = await person(`${role}-${number}-${own ?? ''}-${Math.random()}`, role, own)
    return actorOf({ roles: [role], userId, organisationId: own })
  }
  return {
    ...{ organisationId, organisationCode: code, centreId: centre.id },
    ngo: await actor('ngo-head', organisationId),
    officer: await actor('ministry-officer'),
    approver: await actor('ministry-approver'),
    lead: await actor('certification-assessor'),
    second: await actor('certification-assessor'),
    decider: await actor('certification-decider'),
  }
}

/** What a use case did; a refusal here is a mistake of the test. */
export async function done<T extends { ok: boolean }>(work: Promise<T>): Promise<Extract<T, { ok: true }>> {
  const result = await work
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`)
  return result as Extract<T, { ok: true }>
}

/** What a form of a certification's page carries now. */
export async function shown(certificationId: string) {
  const { version } = await db.certification.findUniqueOrThrow({ where: { id: certificationId } })
  return { certificationId, version, operationId: '' }
}

export async function shownCriterion(certificationId: string, criterion: string) {
  const key = { certificationId_criterion: { certificationId, criterion } }
  const { version } = await db.criterionAssessment.findUniqueOrThrow({ where: key })
  return { certificationId, criterion, version, operationId: '' }
}

export async function shownVisit(where: { certificationId: string; status: string; kind?: string }) {
  const { id: visitId, version } = await db.centreVisit.findFirstOrThrow({ where, orderBy: { dueOn: 'asc' } })
  return { visitId, version, operationId: '' }
}

export async function shownCertificate(certificationId: string) {
  const where = { certificationId }
  const { id: certificateId, version } = await db.conformityCertificate.findFirstOrThrow({ where })
  return { certificateId, version, operationId: '' }
}

/** How an assessment goes: everything is met but what is named. */
export interface Findings {
  [criterion: string]: { result: 'partly' | 'not-met'; remedyBy: string | null }
}

export async function opened({ ngo, centreId }: CertificationCase): Promise<string> {
  return (await done(openCertification(ngo, { centreId, operationId: '' }))).id
}

export async function submitted(of: CertificationCase): Promise<string> {
  const id = await opened(of)
  for (const criterion of criteriaIds)
    await done(selfAssess(of.ngo, { ...(await shownCriterion(id, criterion)), result: 'met', note: 'Есть.' }))
  await done(submitSelfAssessment(of.ngo, await shown(id)))
  return id
}

export async function assigned(of: CertificationCase): Promise<string> {
  const id = await submitted(of)
  const team = { assessorIds: [of.lead.userId, of.second.userId], leadId: of.lead.userId }
  await done(assignAssessors(of.officer, { ...(await shown(id)), ...team }))
  return id
}

export async function assessing(of: CertificationCase): Promise<string> {
  const id = await assigned(of)
  await done(planVisit(of.lead, { ...(await shown(id)), plannedOn: caseDay }))
  const protocol = { heldOn: caseDay, present: 'Руководитель центра', protocol: 'Осмотрены помещения.', outcome: null }
  await done(holdVisit(of.lead, { ...(await shownVisit({ certificationId: id, status: 'planned' })), ...protocol }))
  return id
}

export async function reported(of: CertificationCase, findings: Findings = {}): Promise<string> {
  const id = await assessing(of)
  for (const criterion of criteriaIds) {
    const found = findings[criterion] ?? { result: 'met' as const, remedyBy: null }
    const finding = found.result === 'met' ? '' : 'Нет ответственного.'
    const own = { ...found, finding, note: '', method: 'осмотр и документы' }
    await done(assessCriterion(of.second, { ...(await shownCriterion(id, criterion)), ...own }))
  }
  await signed(of, id)
  return id
}

export async function signed(of: CertificationCase, id: string): Promise<void> {
  const report = {
    ...{ recommendations: 'Назначить ответственных приказом.', surveillance: ['2026-08-10', '2027-02-10'] },
    ...{ conclusion: 'Центр может быть записан в реестр и получить сертификат.', recommends: 'certify' as const },
  }
  await done(writeReport(of.second, { ...(await shown(id)), ...report }))
  await done(signReport(of.lead, await shown(id)))
}

export const certifying: Decision = {
  ...{ kind: 'certify', ground: 'Заключение экспертов', departureReason: '' },
  ...{ validFromOn: '2026-02-12', validUntilOn: '2029-02-11' },
}

export async function certified(of: CertificationCase): Promise<string> {
  const id = await reported(of)
  await done(decideCertification(of.decider, { ...(await shown(id)), ...certifying }))
  return id
}

/** The ministry, as papers print it. */
export const ministry = () =>
  db.regionProfile.create({
    data: {
      ...{ id: 1, name: 'Область', ministryName: 'Комитет', timeZone: 'Europe/Moscow', address: 'пл. Новая, 1' },
      ...{ phone: '00-00-00', certificationSystem: 'РОСС RU.B1207.04 ЖОНО' },
    },
  })
