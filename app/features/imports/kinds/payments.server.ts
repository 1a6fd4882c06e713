import type { Heading } from '~/platform/csv/headings'
import { db } from '~/platform/db/db.server'
import { dayText, moneyText } from '~/platform/i18n/format'
import { paymentRefusal, recordPaymentIn, type PaymentRefusal } from '../../subsidies/record-payment.server'
import type { RowKind, Verdict } from '../row-kind.server'
import { findCourses, type FoundCourse } from './find-courses.server'
import { badAt, isNew, isUnchanged } from './verdicts'

interface PaymentRow {
  contractCode: string
  serviceMonth: string
  paidOn: string
  /** Kopecks, as text: a row goes through JSON. */
  amount: string
  documentNumber: string
}

const columns = [
  { key: 'code', heading: 'Код', aliases: ['Код клиента', 'Код договора', 'Код клиента/договора'] },
  { key: 'month', heading: 'Месяц услуг', aliases: ['Месяц'] },
  { key: 'paidOn', heading: 'Дата платежа', aliases: ['Дата'] },
  { key: 'amount', heading: 'Сумма', aliases: ['Сумма, ₽', 'Сумма, руб.', 'Сумма, руб'] },
  { key: 'document', heading: '№ документа', aliases: ['Номер документа', '№ платёжного поручения', 'Документ'] },
] as const satisfies readonly Heading[]

const columnOf: Record<PaymentRefusal, string> = {
  unknownContract: 'Код',
  beforeContract: 'Месяц услуг',
  afterExit: 'Месяц услуг',
  notPositive: 'Сумма',
  paidInFuture: 'Дата платежа',
  sameDocument: '№ документа',
}

const keyOf = (contract: string, row: Pick<PaymentRow, 'serviceMonth' | 'documentNumber'>) =>
  `${contract}|${row.serviceMonth}|${row.documentNumber}`

/** Payments for client-months: the ministry's own file. */
export const payments: RowKind<PaymentRow> = {
  columns: () => columns,

  read: (cells) => ({
    contractCode: cells.code('code'),
    serviceMonth: cells.month('month'),
    paidOn: cells.day('paidOn'),
    amount: cells.money('amount').toString(),
    documentNumber: cells.text('document', 100),
  }),

  identity: (row) => keyOf(row.contractCode, row),

  async check(rows, context) {
    const courses = await findCourses(
      rows.map((row) => row.contractCode),
      context,
    )
    const recorded = await recordedPayments([...courses.values()].map((course) => course.id))
    return rows.map((row) => {
      const course = courses.get(row.contractCode)
      if (!course) return badAt('Код', 'unknownCode')
      const refusal = paymentRefusal(
        { signedOn: course.signedOn, exitedOn: course.exit?.exitedOn ?? null },
        { ...row, amountKopecks: BigInt(row.amount) },
        context.today,
      )
      if (refusal) return refused(refusal, course)
      const same = recorded.get(keyOf(course.id, row))
      if (!same) return isNew
      return same.amountKopecks === BigInt(row.amount) && same.paidOn === row.paidOn
        ? isUnchanged
        : refused('sameDocument', course, same)
    })
  },

  async apply(tx, row, context) {
    const { amount, ...rest } = row
    const result = await recordPaymentIn(tx, context.actor, { ...rest, amountKopecks: BigInt(amount) }, context.today)
    if (result.ok) return result.isNew ? isNew : isUnchanged
    return badAt(columnOf[result.refusal], 'changedSince')
  },
}

async function recordedPayments(contractIds: string[]) {
  const found = await db.payment.findMany({
    where: { contractId: { in: contractIds } },
    select: { contractId: true, serviceMonth: true, documentNumber: true, amountKopecks: true, paidOn: true },
  })
  return new Map(found.map((payment) => [keyOf(payment.contractId, payment), payment]))
}

function refused(
  refusal: PaymentRefusal,
  course: FoundCourse,
  same?: { amountKopecks: bigint; paidOn: string },
): Verdict {
  return badAt(columnOf[refusal], refusal === 'unknownContract' ? 'unknownCode' : refusal, {
    signedOn: dayText(course.signedOn),
    exitedOn: dayText(course.exit?.exitedOn ?? ''),
    amount: moneyText(same?.amountKopecks ?? 0n, 'ru'),
    paidOn: dayText(same?.paidOn ?? ''),
  })
}
