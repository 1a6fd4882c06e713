import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'

export interface RepaymentInput {
  contractId: string
  /** The year whose settlement demanded it. */
  settlementYear: number
  paidOn: string
  amountKopecks: bigint
  documentNumber: string
}

export type RecordRepaymentResult =
  | { ok: true; repaymentId: number }
  | {
      ok: false
      refusal:
        'unknownContract' | 'notPositive' | 'repaidInFuture' | 'wrongSettlementYear' | 'sameDocument' | 'moreThanPaid'
    }

/** Records what came back for a client under a settlement, in the caller's transaction. */
export async function recordRepaymentIn(
  tx: Tx,
  actor: Actor,
  input: RepaymentInput,
  today: string,
): Promise<RecordRepaymentResult> {
  const { contractId, settlementYear, documentNumber } = input
  const contract = await tx.serviceContract.findUnique({
    where: { id: contractId },
    select: { organisationId: true, signedOn: true },
  })
  if (!contract) return { ok: false, refusal: 'unknownContract' }
  if (input.amountKopecks <= 0n) return { ok: false, refusal: 'notPositive' }
  if (input.paidOn > today) return { ok: false, refusal: 'repaidInFuture' }
  if (settlementYear < Number(contract.signedOn.slice(0, 4)) || settlementYear > Number(input.paidOn.slice(0, 4)))
    return { ok: false, refusal: 'wrongSettlementYear' }
  const same = await tx.repayment.findFirst({ where: { contractId, settlementYear, documentNumber } })
  if (same) return { ok: false, refusal: 'sameDocument' }
  const [paid, repaid] = await Promise.all([
    tx.payment.aggregate({ where: { contractId }, _sum: { amountKopecks: true } }),
    tx.repayment.aggregate({ where: { contractId }, _sum: { amountKopecks: true } }),
  ])
  if ((repaid._sum.amountKopecks ?? 0n) + input.amountKopecks > (paid._sum.amountKopecks ?? 0n))
    return { ok: false, refusal: 'moreThanPaid' }
  const row = await tx.repayment.create({ data: { ...input, recordedById: actor.userId } })
  await recordChange(tx, actor, {
    action: 'repayment.recorded',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId: contract.organisationId,
    details: { repaymentId: row.id, settlementYear, amountKopecks: input.amountKopecks.toString() },
  })
  return { ok: true, repaymentId: row.id }
}

export async function recordRepayment(
  actor: Actor,
  input: RepaymentInput,
  operationId: string,
): Promise<RecordRepaymentResult> {
  const day = await today()
  return inTransaction((tx) =>
    once(tx, actor, operationId, () => recordRepaymentIn(tx, actor, input, day), { ...input }),
  )
}
