import { exclusionOrder, exclusionPublished, protocolSent } from 'scoring/deadlines/commission'
import { clauseReference } from 'scoring/methodology/clause-text'
import { certificateOn } from '~/features/register/certificate-on'
import { versionOn } from '~/features/register/register-version.read.server'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { stateOf } from '../acts/states'
import { monthsOfYear } from '../acts/terms'
import { caseQuality } from './case-quality.read.server'
import { motionsOf, questionKindOf, type QuestionGround } from './question-states'

/**
 * All that the commission reads of a question, in one piece: the year's quality, the acts by month, settlements, upheld
 * complaints, the register, the answer. Nothing of it names a client. Null where there is no such question.
 */
export async function caseFile(questionId: string) {
  const question = await db.commissionQuestion.findUnique({
    where: { id: questionId },
    include: { organisation: true, heardFile: { select: { name: true } } },
  })
  if (!question) return null
  const { organisation } = question
  const year = question.year ?? Number(question.raisedOn.slice(0, 4))
  const day = await today()
  const [quality, acts, settlements, complaints, centres, heardBy] = await Promise.all([
    caseQuality(organisation, year),
    actsOf(organisation.id, year, day),
    settlementsOf(organisation.id, year),
    complaintsOf(organisation.id, year),
    centresOf(organisation.id, day),
    question.heardById ? db.user.findUnique({ where: { id: question.heardById } }) : null,
  ])
  const { id, number, title, basis, raisedOn, status } = question
  const { code, name, shortName, inn, ogrn, headName } = organisation
  return {
    question: {
      ...{ id, number, title, basis, raisedOn, status, year, version: question.version },
      ...{ kind: questionKindOf(question), ground: question.ground as QuestionGround, outcome: question.outcome },
      hasOwnYear: question.year !== null,
    },
    organisation: { id: organisation.id, code, name, shortName, inn, ogrn, headName },
    ...{ quality, acts, settlements, complaints, centres },
    answer: question.heardAt && {
      ...{ text: question.heardText, at: question.heardAt, by: heardBy ? initialsOf(heardBy) : '' },
      fileName: question.heardFile?.name ?? null,
    },
    follows: motionsOf[questionKindOf(question)].map((outcome) => ({ outcome, steps: stepsAfter(outcome) })),
  }
}

export type CaseFile = NonNullable<Awaited<ReturnType<typeof caseFile>>>

const chain = [protocolSent, exclusionOrder, exclusionPublished].map(({ title, quote, citation }) => ({
  ...{ title, quote },
  clause: { ru: clauseReference(citation!, 'ru'), en: clauseReference(citation!, 'en') },
}))

/** What the law has follow on a decision, in its own sentences. */
const stepsAfter = (outcome: string) => (outcome === 'exclude' ? chain : outcome === 'putOff' ? [] : chain.slice(0, 1))

/** The latest act of each month of the year that has begun. */
async function actsOf(organisationId: string, year: number, day: string) {
  const rows = await db.serviceAct.findMany({
    where: { organisationId, month: { startsWith: `${year}-` }, status: { not: 'draft' } },
    orderBy: { number: 'asc' },
    select: { month: true, number: true, status: true, returnReason: true, _count: { select: { months: true } } },
  })
  const latest = new Map(rows.map((row) => [row.month, row]))
  return monthsOfYear(year, day).map((month) => {
    const act = latest.get(month) ?? null
    return {
      ...{ month, state: stateOf(act), number: act?.number ?? null, clients: act?._count.months ?? 0 },
      returns: rows.filter((row) => row.month === month && row.status === 'returned').length,
    }
  })
}

/** Approved settlements of the year, with what has come back. Kopecks. */
async function settlementsOf(organisationId: string, year: number) {
  const [rows, repaid] = await Promise.all([
    db.settlement.findMany({
      where: { organisationId, year, status: { in: ['approved', 'superseded'] } },
      select: { id: true, year: true, number: true, status: true, subsidyKopecks: true, clawbackKopecks: true },
      orderBy: { number: 'asc' },
    }),
    db.repayment.findMany({
      where: { settlementYear: year, contract: { organisationId } },
      select: { amountKopecks: true },
    }),
  ])
  const returned = repaid.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0n)
  return { rows, returned }
}

/** Complaints of the year that were found justified; what they say stays in their own room. */
const complaintsOf = (organisationId: string, year: number) =>
  db.complaint.findMany({
    where: {
      ...{ organisationId, status: { in: ['upheld', 'solved'] } },
      decidedOn: { gte: `${year}-01-01`, lte: `${year}-12-31` },
    },
    select: {
      ...{ id: true, year: true, number: true, decidedOn: true, body: true, bodyName: true, finding: true },
      ...{ solved: true, solvedOn: true },
    },
    orderBy: { decidedOn: 'asc' },
  })

/** Each centre as the register knows it today. */
async function centresOf(organisationId: string, day: string) {
  const centres = await db.centre.findMany({ where: { organisationId }, orderBy: { code: 'asc' } })
  return Promise.all(
    centres.map(async ({ id, code, name, municipality }) => {
      const card = (await versionOn(id, day))?.card ?? null
      return {
        ...{ code, name, municipality, status: card?.status ?? ('candidate' as const), number: card?.number ?? null },
        certificate: card ? certificateOn(card, day) : ('none' as const),
        certificateUntilOn: card?.certificate?.validUntilOn ?? null,
      }
    }),
  )
}
