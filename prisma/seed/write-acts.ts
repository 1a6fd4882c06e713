import { Bulk } from '~/platform/db/bulk.server'
import { db } from '~/platform/db/db.server'
import { momentOf } from './days'
import type { DemoAct } from './plan-acts'
import type { DemoPayment } from './plan-payments'

/** Acts with their clients' months and lines. There are very many lines: they go by prepared statements. */
export async function writeActs(acts: readonly DemoAct[]): Promise<void> {
  const organisationIds = await idsByCode()
  const people = await db.user.findMany({ select: { id: true, login: true } })
  const idOf = (login: string) => people.find((person) => person.login === login)!.id
  await db.serviceAct.createMany({
    data: acts.map((act) => ({
      id: act.id,
      organisationId: organisationIds.get(act.organisation)!,
      month: act.month,
      number: act.number,
      status: act.status,
      returnReason: act.returnReason,
      submittedById: act.submittedOn && idOf(`clerk.${act.organisation.replace('-', '').toLowerCase()}`),
      submittedAt:
        act.submittedOn &&
        momentOf(act.submittedOn, Number(act.month.slice(5)) * 31 + Number(act.organisation.slice(2)) * 43),
      assessedById: act.assessedOn && idOf(Number(act.month.slice(5)) % 3 === 0 ? 'officer2' : 'officer'),
      assessedAt: act.assessedOn && momentOf(act.assessedOn, Number(act.organisation.slice(2)) * 23),
      savedAt: momentOf(act.submittedOn ?? '2026-11-02', 12),
      version: act.status === 'draft' ? 1 : 3,
    })),
  })
  await writeRows(acts)
}

async function writeRows(acts: readonly DemoAct[]): Promise<void> {
  const rows = acts.flatMap((act) => act.rows.map((row) => ({ actId: act.id, ...row })))
  const bulk = new Bulk()
  try {
    const addMonths = bulk.insert('ClientMonth', [
      ...['id', 'actId', 'contractId', 'month', 'kindsMask', 'notDueMask', 'signature', 'signedOn', 'witnesses'],
    ])
    const addLines = bulk.insert('ServiceActLine', ['clientMonthId', 'serviceCode', 'deliveredCount'])
    await bulk.briefly(() => {
      addMonths(
        rows.map((row, index) => [
          ...[index + 1, row.actId, row.course.id, row.month, row.kindsMask, row.notDueMask],
          ...[row.signature, row.signedOn, row.witnesses],
        ]),
      )
      addLines(rows.flatMap((row, index) => [...row.counts].map(([code, count]) => [index + 1, code, count])))
    })
  } finally {
    bulk.close()
  }
}

export async function writePayments(payments: readonly DemoPayment[]): Promise<void> {
  const organisationIds = await idsByCode()
  const { id: recordedById } = await db.user.findUniqueOrThrow({ where: { login: 'accountant' } })
  await db.payment.createMany({
    data: payments.map(({ organisation, ...payment }) => ({
      ...payment,
      organisationId: organisationIds.get(organisation)!,
      recordedById,
      recordedAt: momentOf(payment.paidOn, Number(payment.documentNumber) % 400),
    })),
  })
}

async function idsByCode(): Promise<Map<string, string>> {
  const organisations = await db.organisation.findMany({ select: { id: true, code: true } })
  return new Map(organisations.map(({ code, id }) => [code, id]))
}
