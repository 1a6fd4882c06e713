import { calculateSettlement } from '../../app/features/subsidies/calculate-settlement.server'
import * as given from '../../fixtures/papers/case'
import { services } from '../../scoring/services/catalogue'
import { ALL_KINDS, maskOf } from '../../scoring/services/kinds'
import { writeCertificationPapers } from './certification-papers'
import { writeCommissionPapers } from './commission-papers'
import { writeExclusionPaper } from './exclusion-paper-case'
import { writeQualityPaper } from './quality-paper-case'
import { writeRegisterEdition } from './register-edition-case'
import { actorOf, db } from './with-database'

/** A year of an organisation that is settled, by its ids. */
export interface SettledCase {
  organisationId: string
  settlementId: string
  contractIds: Record<string, string>
}

/** What the golden papers are about, by its ids. */
export interface PaperCase extends SettledCase {
  returnedActId: string
  orderPaperId: string
  reportId: string
  certificateId: string
  /** The place of a member of the commission at its meeting. */
  attendanceId: string
  protocolId: string
  excludedQuestionId: string
  /** Of quality, confirmed. */
  assessmentId: string
}

/** Writes the case of `fixtures/papers`: the same rows, and so the same papers, whenever it is written. */
export async function writePaperCase(): Promise<PaperCase> {
  const settled = await writeSettledCase()
  const { organisationId, contractIds } = settled
  await writeRegisterEdition()
  return {
    ...settled,
    returnedActId: await writeReturnedAct(organisationId, contractIds),
    orderPaperId: await writeOrder(),
    ...(await writeCertificationPapers(organisationId)),
    ...(await writeCommissionPapers(organisationId)),
    excludedQuestionId: await writeExclusionPaper(organisationId),
    assessmentId: await writeQualityPaper(organisationId),
  }
}

/** Its first part: the region, and an organisation with a settled year. */
export async function writeSettledCase(): Promise<SettledCase> {
  await db.regionProfile.create({ data: { id: 1, ...given.ministry } })
  const { id: organisationId } = await db.organisation.create({
    data: { ...given.organisation, searchText: given.organisation.shortName.toLowerCase() },
  })
  await db.subsidyAgreement.create({
    data: {
      ...{ organisationId, ...given.agreement },
      tariffs: { create: { fromOn: '2025-01-01', unit: 'client-month', amountKopecks: given.monthlyKopecks } },
    },
  })
  const contractIds: Record<string, string> = {}
  for (const course of given.courses) contractIds[course.code] = await writeCourse(organisationId, course)
  for (let month = 1; month <= 12; month++) await writeMonth(organisationId, contractIds, month)
  const settlementId = await approveYear(organisationId)
  const { code, ...repayment } = given.repayment
  await db.repayment.create({
    data: { ...repayment, contractId: contractIds[code]!, settlementYear: given.yearOfCase },
  })
  return { organisationId, settlementId, contractIds }
}

async function writeCourse(organisationId: string, course: (typeof given.courses)[number]): Promise<string> {
  const [surname, givenName, patronymic] = course.client
  const person = { surname, givenName, patronymic, bornOn: '1990-01-01', searchText: surname.toLowerCase() }
  const client = await db.client.create({ data: { ...person, organisationId, code: course.code } })
  const { id } = await db.serviceContract.create({
    data: {
      ...{ code: course.code, clientId: client.id, organisationId, number: course.code.slice(-3) },
      ...{ signedOn: course.signedOn, plannedEndOn: '2026-12-31' },
      ...(course.exit && { exit: { create: course.exit } }),
    },
  })
  return id
}

/** The accepted act of a month of the year and its payment, for everybody who was there. */
async function writeMonth(organisationId: string, contractIds: Record<string, string>, number: number): Promise<void> {
  const month = `${given.yearOfCase}-${String(number).padStart(2, '0')}`
  const there = given.courses.filter(
    ({ signedOn, exit }) => signedOn.slice(0, 7) <= month && (exit === null || month <= exit.exitedOn.slice(0, 7)),
  )
  await db.serviceAct.create({
    data: {
      ...{ organisationId, month, number: 1, status: 'accepted' },
      months: {
        create: there.map(({ code, lacks }) => ({
          ...{ contractId: contractIds[code]!, month, notDueMask: 0, signature: 'signed' },
          kindsMask: lacks === null ? ALL_KINDS : ALL_KINDS & ~maskOf([lacks]),
        })),
      },
    },
  })
  const paidOn = `${number === 12 ? given.yearOfCase + 1 : given.yearOfCase}-${String((number % 12) + 1).padStart(2, '0')}-20`
  await db.payment.createMany({
    data: there.map(({ code }) => ({
      ...{ organisationId, contractId: contractIds[code]!, serviceMonth: month, paidOn },
      ...{ amountKopecks: given.monthlyKopecks, documentNumber: `${200 + number}` },
    })),
  })
}

async function approveYear(organisationId: string): Promise<string> {
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const settled = await calculateSettlement(officer, { organisationId, year: given.yearOfCase, operationId: '' })
  if (!settled.ok) throw new Error(`not settled: ${JSON.stringify(settled)}`)
  const approved = { status: 'approved', approvedById: 'approver', approvedAt: new Date('2026-03-10T09:00:00Z') }
  await db.settlement.update({ where: { id: settled.settlementId }, data: approved })
  return settled.settlementId
}

/** Every service of a kind that is there was given; how often, its place in the catalogue decides. */
async function writeReturnedAct(organisationId: string, contractIds: Record<string, string>): Promise<string> {
  const { month, reason, rows } = given.returned
  const act = await db.serviceAct.create({
    data: {
      ...{ organisationId, month, number: 1, status: 'returned', returnReason: reason },
      ...{ submittedAt: new Date('2026-04-02T08:00:00Z'), assessedAt: new Date('2026-04-03T08:00:00Z') },
      months: {
        create: rows.map(({ code, ...signature }, index) => ({
          ...{ contractId: contractIds[code]!, month, kindsMask: ALL_KINDS, notDueMask: 0, ...signature },
          lines: {
            create: services
              .map(({ code: serviceCode }, place) => ({ serviceCode, deliveredCount: ((place * 7 + index) % 31) + 1 }))
              .filter(({ serviceCode }) => !(index === 1 && serviceCode.startsWith('8.'))),
          },
        })),
      },
    },
  })
  return act.id
}

async function writeOrder(): Promise<string> {
  const { title, text, fromOn } = given.orderCase
  const paper = await db.paper.create({
    data: {
      ...{ kind: 'order', direction: 'internal', title, preparedById: 'officer' },
      order: { create: { kind: 'other', text, fromOn } },
    },
  })
  return paper.id
}
