import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import { closeDeadline, reopenDeadline } from '../deadlines/close-deadline.server'
import { planRule } from './plan-term'
import { notKept, type NotKept } from './refusals'

export interface PlanInput {
  contractId: string
  /** The version that was shown; null where no plan was on record. */
  version: number | null
  madeOn: string
  /** The day on which the client signed it; null where it is not signed. */
  signedOn: string | null
  /** Looked through and kept; null leaves the file that is there. */
  file: NamedFile | null
}

export type PlanKept = { ok: true } | NotKept

/** Records the plan of a course, or corrects it, and closes the term that it had. */
export async function savePlan(actor: Actor, input: PlanInput, operationId: string): Promise<PlanKept> {
  const day = await today()
  return inTransaction((tx) => once(tx, actor, operationId, () => savePlanIn(tx, actor, input, day)))
}

/** The same within a transaction of its caller. */
export async function savePlanIn(tx: Tx, actor: Actor, input: PlanInput, today: string): Promise<PlanKept> {
  const contract = await tx.serviceContract.findUnique({
    where: { id: input.contractId },
    select: { id: true, organisationId: true, signedOn: true, plan: true },
  })
  if (!contract || !may(actor, 'quality-facts:edit', contract.organisationId)) return notKept('notFound')
  const { plan: before, organisationId } = contract
  if ((before?.version ?? null) !== input.version) return notKept('stale')
  const against = dayAgainst(input, contract.signedOn, today)
  if (against) return against
  const { contractId, madeOn, signedOn, file } = input
  const about = { organisationId, uploadedById: actor.userId }
  const fileId = file ? (await recordFile(tx, file, about)).id : (before?.fileId ?? null)
  const facts = { madeOn, signedOn, fileId }
  const version = (before?.version ?? 0) + 1
  await tx.rehabilitationPlan.upsert({
    where: { contractId },
    create: { contractId, ...facts, recordedById: actor.userId, recordedAt: now() },
    update: { ...facts, version },
  })
  await closeTerm(tx, actor, contractId, madeOn)
  await recordChange(tx, actor, {
    action: before ? 'plan.corrected' : 'plan.recorded',
    subjectType: 'ServiceContract',
    subjectId: contractId,
    organisationId,
    details: { version },
  })
  return { ok: true }
}

/** A plan is made after the contract (п. 3.5, подп. 4), and signed no earlier than it is made. */
function dayAgainst({ madeOn, signedOn }: PlanInput, contractOn: string, today: string): NotKept | null {
  if (madeOn > today) return notKept('planInFuture', 'madeOn')
  if (madeOn < contractOn) return notKept('planBefore', 'madeOn')
  if (signedOn !== null && signedOn > today) return notKept('planInFuture', 'signedOn')
  return signedOn !== null && signedOn < madeOn ? notKept('signedBefore', 'signedOn') : null
}

const correctedDay = 'Исправлен день создания программы'

/** The term ends on the day on which the plan was made, even if a person had said another day before. */
async function closeTerm(tx: Tx, actor: Actor, contractId: string, madeOn: string): Promise<void> {
  const key = { ruleId: planRule, subjectType: 'ServiceContract', subjectId: contractId }
  const closed = await closeDeadline(tx, actor.userId, key, { closedOn: madeOn })
  if (!closed || closed.closedOn === madeOn) return
  await reopenDeadline(tx, actor.userId, key, correctedDay)
  await closeDeadline(tx, actor.userId, key, { closedOn: madeOn })
}
