import { attendanceWindowMonths } from 'scoring/parameters/attendance-window-months'
import { remissionYears } from 'scoring/parameters/remission-years'
import { monthOf, monthsBetween, type PlainDate, type PlainMonth } from 'scoring/plain-date'
import { bitOf } from 'scoring/services/kinds'
import { notDueKinds } from 'scoring/services/due-in-month'
import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type {
  ClientExit,
  ClientMonth,
  Proof,
  SettlementCase,
  SettlementClient,
} from 'scoring/settlement/settlement-case'
import { snapshot, type Cells, type Scan } from '~/platform/db/scan.server'
import type { ReadingsInForce } from '../readings/readings-in-force.read.server'

/** A month that was paid for although no act of it was accepted: it blocks a settlement. */
export interface PaidWithoutAct {
  contractCode: string
  month: string
  subsidy: bigint
}

/** Where a month of the case came from. */
export interface MonthSource {
  actId: string
  actNumber: number
}

export interface Gathered {
  settled: SettlementCase
  /** By the client's code, then by month. */
  sources: Record<string, Record<string, MonthSource>>
  paidWithoutAct: PaidWithoutAct[]
}

interface Course {
  contractId: string
  code: string
  contract: PlainDate
  plannedEnd: PlainDate
  exit: ClientExit | null
  paid: Map<PlainMonth, bigint>
  proofs: Map<PlainMonth, { kinds: number; proof: Proof; source: MonthSource }>
  months: ClientMonth[]
  returned: bigint
  groupMonths: number
  employment: PlainDate | null
  remissionMonths: number
}

/**
 * Everything that one organisation's settlement of one year depends on, as it stands at one moment of the database.
 * What happened after the year is left out: a later exit belongs to the settlement of its own year.
 */
export function gatherCase(
  organisation: { id: string; code: string; name: string },
  year: number,
  readings: ReadingsInForce,
): Gathered {
  return snapshot((scan) => {
    const courses = readCourses(scan, organisation.id, year)
    countGroupMonths(scan, organisation.id, year, courses)
    const charged = readCharges(scan, organisation.id, year)
    readPaid(scan, organisation.id, year, courses)
    readProofs(scan, organisation.id, year, courses)
    const paidWithoutAct: PaidWithoutAct[] = []
    const sources: Gathered['sources'] = {}
    for (const course of courses.values()) {
      for (const [month, subsidy] of course.paid) {
        const proof = course.proofs.get(month)
        if (!proof) {
          paidWithoutAct.push({ contractCode: course.code, month, subsidy })
          continue
        }
        const taken = charged.get(`${course.contractId} ${month}`) ?? 0
        const notDue = notDueOf(course, month, readings) & ~taken
        course.months.push({ month, subsidy, proof: proof.proof, kinds: proof.kinds, notDue })
        ;(sources[course.code] ??= {})[month] = proof.source
      }
    }
    const settled: SettlementCase = {
      year,
      organisation: { id: organisation.code, name: organisation.name },
      readings: readings.settlement,
      clients: [...courses.values()].filter((course) => concernsYear(course, year)).map(clientOf),
    }
    return { settled, sources, paidWithoutAct }
  })
}

const notDueOf = (course: Course, month: PlainMonth, { periodStart }: ReadingsInForce) =>
  notDueKinds({
    contract: course.contract,
    exit: course.exit?.date ?? null,
    plannedEnd: course.plannedEnd,
    month,
    periodStart,
  })

/** Those paid for, those in the programme, and those whose completion the indicators still look back on. */
function concernsYear(course: Course, year: number): boolean {
  const lookBack = year - remissionYears.on(`${year}-12-31` as PlainDate)
  return course.months.length > 0 || !course.exit || Number(course.exit.date.slice(0, 4)) >= lookBack
}

const clientOf = (course: Course): SettlementClient => ({
  id: course.code,
  contract: course.contract,
  exit: course.exit,
  months: course.months,
  returned: course.returned,
  aftercare: {
    groupMonths: course.groupMonths,
    employment: course.employment,
    remissionMonths: course.remissionMonths,
  },
})

function readCourses(scan: Scan, organisationId: string, year: number): Map<string, Course> {
  const lastDay = `${year}-12-31`
  const rows = scan(
    `SELECT c."id", c."code", c."signedOn", c."plannedEndOn", e."exitedOn", e."kind", e."reason", e."isConfirmed", e."decision",
       (SELECT SUM(r."amountKopecks") FROM "Repayment" r WHERE r."contractId" = c."id" AND r."settlementYear" < ?),
       w."registeredOn",
       (SELECT m."monthsCount" FROM "RemissionRecord" m WHERE m."contractId" = c."id" AND m."year" = ?)
     FROM "ServiceContract" c
     LEFT JOIN "Exit" e ON e."contractId" = c."id" AND e."exitedOn" <= ?
     LEFT JOIN "EmploymentRegistration" w ON w."contractId" = c."id"
     WHERE c."organisationId" = ? AND c."signedOn" <= ?
     ORDER BY c."code"`,
    year,
    year,
    lastDay,
    organisationId,
    lastDay,
  )
  const courses = new Map<string, Course>()
  for (const row of rows) {
    const [contractId, code, contract, plannedEnd, exitedOn, , , , , returned, employment, remission] = row
    courses.set(contractId as string, {
      contractId: contractId as string,
      code: code as string,
      contract: contract as PlainDate,
      plannedEnd: plannedEnd as PlainDate,
      exit: exitedOn === null ? null : exitOf(row),
      paid: new Map(),
      proofs: new Map(),
      months: [],
      returned: (returned as bigint | null) ?? 0n,
      groupMonths: 0,
      employment: employment as PlainDate | null,
      remissionMonths: Number(remission ?? 0),
    })
  }
  return courses
}

/** Of the months of the window that follows the completion, those with a signed statement. */
function countGroupMonths(
  scan: Scan,
  organisationId: string,
  year: number,
  courses: ReadonlyMap<string, Course>,
): void {
  const window = attendanceWindowMonths.on(`${year}-12-31` as PlainDate)
  const rows = scan(
    `SELECT g."contractId", g."month" FROM "GroupStatement" g
     JOIN "ServiceContract" c ON c."id" = g."contractId" WHERE c."organisationId" = ?`,
    organisationId,
  )
  for (const [contractId, month] of rows) {
    const course = courses.get(contractId as string)
    if (!course?.exit) continue
    const after = monthsBetween(monthOf(course.exit.date), month as PlainMonth)
    if (after >= 1 && after <= window) course.groupMonths++
  }
}

function exitOf([, , , , date, kind, reason, isConfirmed, decision]: Cells): ClientExit {
  return {
    date: date as PlainDate,
    kind: kind as ExitKind,
    confirmed: isConfirmed === 1n,
    decision: decision as ClientExit['decision'],
    reason: reason as string | null,
  }
}

/** What was paid for each month of service up to the end of the year, whenever it was paid. */
function readPaid(scan: Scan, organisationId: string, year: number, courses: ReadonlyMap<string, Course>): void {
  const rows = scan(
    `SELECT "contractId", "serviceMonth", "amountKopecks" FROM "Payment"
     WHERE "organisationId" = ? AND "serviceMonth" <= ? ORDER BY "serviceMonth"`,
    organisationId,
    `${year}-12`,
  )
  for (const [contractId, month, amount] of rows) {
    const paid = courses.get(contractId as string)?.paid
    paid?.set(month as PlainMonth, (paid.get(month as PlainMonth) ?? 0n) + (amount as bigint))
  }
}

/** The accepted act of each month: what it proves of a client, and which act it is. */
function readProofs(scan: Scan, organisationId: string, year: number, courses: ReadonlyMap<string, Course>): void {
  const acts = scan(
    `SELECT "id", "number", "month" FROM "ServiceAct" WHERE "organisationId" = ? AND "month" <= ? AND "status" = 'accepted'`,
    organisationId,
    `${year}-12`,
  )
  for (const [actId, number, month] of [...acts]) {
    const source = { actId: actId as string, actNumber: Number(number) }
    const rows = scan(
      `SELECT "contractId", "kindsMask", "signature" FROM "ClientMonth" WHERE "actId" = ?`,
      source.actId,
    )
    for (const [contractId, kinds, proof] of rows)
      courses
        .get(contractId as string)
        ?.proofs.set(month as PlainMonth, { kinds: Number(kinds), proof: proof as Proof, source })
  }
}

/** Not-due kinds that an official decided to charge: they leave `notDue`. By contract and month. */
function readCharges(scan: Scan, organisationId: string, year: number): Map<string, number> {
  const charged = new Map<string, number>()
  const rows = scan(
    `SELECT d."contractId", d."month", d."kind" FROM "ReviewDecision" d
     JOIN "ServiceContract" c ON c."id" = d."contractId"
     WHERE c."organisationId" = ? AND d."year" = ? AND d."decision" = 'charge'`,
    organisationId,
    year,
  )
  for (const [contractId, month, kind] of rows) {
    const key = `${contractId} ${month}`
    charged.set(key, (charged.get(key) ?? 0) | (bitOf(kind as string) ?? 0))
  }
  return charged
}
