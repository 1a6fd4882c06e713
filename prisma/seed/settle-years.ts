import { decidedAlready, repaid, settledYears, waiverReason, type SettledYear } from 'fixtures/demo-region/events'
import { earlyExits, type Correction } from 'fixtures/demo-region/exits'
import { plainDate } from 'scoring/plain-date'
import { recordExit } from '~/features/clients/record-exit.server'
import { approveSettlement } from '~/features/subsidies/approve-settlement.server'
import { calculateSettlement } from '~/features/subsidies/calculate-settlement.server'
import { decideReview, waiveAllKinds } from '~/features/subsidies/decide-review.server'
import { openItems } from '~/features/subsidies/open-review.server'
import { reproduce } from '~/features/subsidies/stored-settlement.server'
import { db } from '~/platform/db/db.server'
import { actorOf, done } from './actors'
import { asOf } from './as-of'
import { momentOf } from './days'
import type { DemoCourse } from './plan-clients'
import { papersText } from './write-clients'

/** Calculates and approves a year, by the portal's own use cases: the seals are those that it sets. */
export async function settleYear(year: number): Promise<void> {
  const { calculatedOn, approvedOn, approved } = planOf(year)
  const ids: string[] = []
  await asOf(calculatedOn, async () => {
    for (const code of approved) ids.push(await calculate(code, year))
    for (const id of ids) if (await isOpen(id)) done(await waiveAllKinds(await actorOf('officer'), id, waiverReason))
  })
  await asOf(approvedOn, async () => {
    for (const id of ids) done(await approveSettlement(await actorOf('approver'), id))
  })
}

/** Calculates what then waits: for approval, or for decisions of which an official has made a few. */
export async function settleWaiting(year: number): Promise<void> {
  const { waiting } = planOf(year)
  await asOf(waiting.calculatedOn, async () => {
    for (const code of waiting.organisations) await decideSome(await calculate(code, year))
  })
}

const planOf = (year: number): SettledYear => settledYears.find((one) => one.year === year)!

async function calculate(code: string, year: number): Promise<string> {
  const { id } = await db.organisation.findUniqueOrThrow({ where: { code } })
  const accountant = await actorOf('accountant')
  return done(await calculateSettlement(accountant, { organisationId: id, year, operationId: '' })).settlementId
}

const isOpen = async (id: string): Promise<boolean> =>
  (await db.settlement.findUniqueOrThrow({ where: { id } })).openReviewCount > 0

async function decideSome(settlementId: string): Promise<void> {
  const row = await db.settlement.findUniqueOrThrow({ where: { id: settlementId } })
  const items = await openItems(db, row.organisationId, (await reproduce(row))!.settlement)
  const officer = await actorOf('officer')
  for (const item of items.filter(({ type }) => type === 'kind').slice(0, decidedAlready)) {
    if (item.type !== 'kind') continue
    const { code: contractCode, kind, month } = item
    done(
      await decideReview(officer, {
        settlementId,
        contractCode,
        kind,
        month,
        decision: 'waive',
        shown: '',
        reason: waiverReason,
      }),
    )
  }
}

/** What organisations paid back by the settlements of a year. */
export async function writeRepayments(year: number): Promise<void> {
  const { paidOn, organisations } = repaid.find((one) => one.year === year)!
  const settlements = await db.settlement.findMany({
    where: { year, status: 'approved', organisation: { code: { in: [...organisations] } } },
    orderBy: { organisation: { code: 'asc' } },
  })
  const contracts = new Map((await db.serviceContract.findMany()).map(({ code, id }) => [code, id]))
  const { userId: recordedById } = await actorOf('accountant')
  for (const [index, row] of settlements.entries()) {
    const { clients } = (await reproduce(row))!.settlement
    await db.repayment.createMany({
      data: clients
        .filter(({ clawback }) => clawback > 0n)
        .map(({ id: code, clawback }) => ({
          contractId: contracts.get(code)!,
          settlementYear: year,
          paidOn,
          amountKopecks: clawback,
          documentNumber: String(300 + (year % 100) * 7 + index * 11),
          recordedById,
          recordedAt: momentOf(paidOn, index * 6),
        })),
    })
  }
}

/** Exits that turned out to be others than was recorded, and the settlements that were made anew for them. */
export async function correctExits(year: number, courses: readonly DemoCourse[]): Promise<void> {
  for (const exit of earlyExits) {
    const course = courses.find(({ early }) => early === exit)
    if (!course || !exit.correction?.on.startsWith(String(year))) continue
    await correct(course, exit.correction, exit.year)
  }
}

async function correct(course: DemoCourse, { on, kind, papers, approvedOn }: Correction, year: number): Promise<void> {
  const id = await asOf(on, async () => {
    const facts = { kind, reason: null, isConfirmed: true, papers: papersText(papers, plainDate(on)) }
    const input = { contractId: course.id, exitedOn: course.exitedOn!, version: 1, ...facts }
    done(await recordExit(await actorOf('officer'), input, ''))
    return calculate(course.client.organisation, year)
  })
  if (approvedOn) await asOf(approvedOn, async () => done(await approveSettlement(await actorOf('approver'), id)))
}
