import type { Proof } from 'scoring/settlement/settlement-case'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { readingsInForce, type ReadingsInForce } from '../readings/readings-in-force.read.server'
import { tariffsOf } from '../register/agreements.read.server'
import type { TariffPeriod } from '../register/tariff'
import type { ActEntry } from './act-entries.read.server'
import { summariseAct, type ActCourse, type ActSummary, type SummaryRow } from './act-summary'
import { courseFields, courseOf } from './courses-in-month.read.server'
import { odditiesOf } from './oddities'
import { storedRowsOf } from './stored-rows.server'

export interface SummarisedEntry {
  summary: ActSummary
  /** Clients with a remark; null where services were not looked at. */
  remarkCount: number | null
}

/**
 * What several months' acts would cost, read together. With `withServices` the services are read too,
 * and what is odd in each is counted.
 */
export async function summariseEntries(
  actor: Actor,
  entries: readonly ActEntry[],
  today: string,
  withServices: boolean,
): Promise<Map<ActEntry, SummarisedEntry>> {
  const actIds = entries.flatMap((entry) => (entry.act ? [entry.act.id] : []))
  const organisationIds = [...new Set(entries.map((entry) => entry.organisation.id))]
  const rows = withServices ? await storedRowsOf(db, actIds) : await maskedRowsOf(actIds)
  const [readings, tariffs, courses, payments] = await Promise.all([
    readingsInForce(today),
    tariffsByOrganisation(organisationIds),
    coursesOf(actor, organisationIds),
    withServices ? paymentsOf(organisationIds, entries) : new Map<string, Set<string>>(),
  ])
  const found = new Map<ActEntry, SummarisedEntry>()
  for (const entry of entries) {
    const own = rows.get(entry.act?.id ?? '') ?? new Map<string, SummaryRow>()
    const summary = summariseAct({
      month: entry.month,
      courses: (courses.get(entry.organisation.id) ?? []).filter((course) => concerns(course, entry.month, own)),
      rows: own,
      tariffs: tariffs.get(entry.organisation.id) ?? [],
      readings,
    })
    found.set(entry, { summary, remarkCount: withServices ? remarksIn(summary, entry, readings, payments) : null })
  }
  return found
}

function remarksIn(
  summary: ActSummary,
  entry: ActEntry,
  readings: ReadingsInForce,
  payments: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  const paid = payments.get(`${entry.organisation.id} ${entry.month}`) ?? new Set<string>()
  const frame = { month: entry.month, readings, isAccepted: entry.state === 'accepted', paid }
  return [...odditiesOf(summary.clients, frame).values()].filter((own) => own.some((one) => one.isRemark)).length
}

/** Was the client there in the month, or does its act name the client all the same? */
const concerns = (course: ActCourse, month: string, rows: ReadonlyMap<string, unknown>): boolean =>
  rows.has(course.contractId) ||
  (course.signedOn.slice(0, 7) <= month && (course.exitedOn === null || month <= course.exitedOn.slice(0, 7)))

/** The clients' months of acts by their stored masks, without the lines. */
async function maskedRowsOf(actIds: readonly string[]): Promise<Map<string, Map<string, SummaryRow>>> {
  const months = await db.clientMonth.findMany({
    where: { actId: { in: [...actIds] } },
    select: { actId: true, contractId: true, kindsMask: true, signature: true, signedOn: true, witnesses: true },
  })
  const acts = new Map<string, Map<string, SummaryRow>>()
  for (const { actId, signature, ...month } of months) {
    const own = acts.get(actId) ?? new Map<string, SummaryRow>()
    acts.set(actId, own.set(month.contractId, { ...month, signature: signature as Proof, counts: new Map() }))
  }
  return acts
}

async function tariffsByOrganisation(ids: readonly string[]): Promise<Map<string, TariffPeriod[]>> {
  return new Map(await Promise.all(ids.map(async (id) => [id, await tariffsOf(id)] as const)))
}

async function coursesOf(actor: Actor, organisationIds: readonly string[]): Promise<Map<string, ActCourse[]>> {
  const records = await db.serviceContract.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    select: courseFields,
  })
  const courses = new Map<string, ActCourse[]>()
  for (const record of records)
    courses.set(record.organisationId, [...(courses.get(record.organisationId) ?? []), courseOf(actor, record)])
  return courses
}

async function paymentsOf(organisationIds: readonly string[], entries: readonly ActEntry[]) {
  const payments = await db.payment.findMany({
    where: {
      organisationId: { in: [...organisationIds] },
      serviceMonth: { in: [...new Set(entries.map((entry) => entry.month))] },
    },
    select: { organisationId: true, serviceMonth: true, contractId: true },
  })
  const paid = new Map<string, Set<string>>()
  for (const { organisationId, serviceMonth, contractId } of payments) {
    const key = `${organisationId} ${serviceMonth}`
    paid.set(key, (paid.get(key) ?? new Set()).add(contractId))
  }
  return paid
}
