import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'

export interface PaymentInput {
  contractCode: string
  /** `YYYY-MM` */
  serviceMonth: string
  paidOn: string
  amountKopecks: bigint
  documentNumber: string
}

export type PaymentRefusal =
  'unknownContract' | 'beforeContract' | 'afterExit' | 'notPositive' | 'paidInFuture' | 'sameDocument'
export type RecordPaymentResult =
  { ok: true; paymentId: number; isNew: boolean; organisationId: string } | { ok: false; refusal: PaymentRefusal }

/** What a payment is held against. */
export interface PaidCourse {
  signedOn: string
  exitedOn: string | null
}

/** What speaks against a payment for a course; null where nothing does. */
export function paymentRefusal(
  course: PaidCourse,
  payment: Pick<PaymentInput, 'serviceMonth' | 'paidOn' | 'amountKopecks'>,
  today: string,
): PaymentRefusal | null {
  if (payment.serviceMonth < course.signedOn.slice(0, 7)) return 'beforeContract'
  if (course.exitedOn !== null && payment.serviceMonth > course.exitedOn.slice(0, 7)) return 'afterExit'
  if (payment.amountKopecks <= 0n) return 'notPositive'
  return payment.paidOn > today ? 'paidInFuture' : null
}

/**
 * Records what was paid for one client's month of service, in the caller's transaction. The same document for the same
 * month with the same sum and day is the payment that is there already; with another sum or day it is refused.
 */
export async function recordPaymentIn(
  tx: Tx,
  actor: Actor,
  input: PaymentInput,
  today: string,
): Promise<RecordPaymentResult> {
  const { contractCode, serviceMonth, paidOn, amountKopecks, documentNumber } = input
  const contract = await tx.serviceContract.findUnique({
    where: { code: contractCode },
    select: { id: true, organisationId: true, signedOn: true, exit: { select: { exitedOn: true } } },
  })
  if (!contract) return { ok: false, refusal: 'unknownContract' }
  const { id: contractId, organisationId, signedOn, exit } = contract
  const refusal = paymentRefusal({ signedOn, exitedOn: exit?.exitedOn ?? null }, input, today)
  if (refusal) return { ok: false, refusal }
  const same = await tx.payment.findUnique({
    where: { contractId_serviceMonth_documentNumber: { contractId, serviceMonth, documentNumber } },
  })
  if (same)
    return same.amountKopecks === amountKopecks && same.paidOn === paidOn
      ? { ok: true, paymentId: same.id, isNew: false, organisationId }
      : { ok: false, refusal: 'sameDocument' }
  const row = await tx.payment.create({
    data: {
      organisationId,
      contractId,
      serviceMonth,
      paidOn,
      amountKopecks,
      documentNumber,
      recordedById: actor.userId,
    },
  })
  await recordChange(tx, actor, {
    action: 'payment.recorded',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId,
    details: { paymentId: row.id, serviceMonth, amountKopecks: amountKopecks.toString() },
  })
  return { ok: true, paymentId: row.id, isNew: true, organisationId }
}

/** One payment entered by hand. */
export async function recordPayment(
  actor: Actor,
  input: PaymentInput,
  operationId: string,
): Promise<RecordPaymentResult> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => recordPaymentIn(tx, actor, input, day), { ...input }))
}
