import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { countClients } from './clients-on.read.server'
import { draftOrderOf } from './draft-order-of.read.server'
import { exclusionDay } from './exclusion-day.read.server'
import {
  canChain,
  carriedOutcomes,
  chainOf,
  chainPermission,
  chainStatuses,
  chainSteps,
  type CarriedOutcome,
  type ChainStep,
} from './states'

export interface ExclusionTask {
  step: ChainStep | 'finishOrder' | 'plan'
  outcome: CarriedOutcome
  number: number
  name: string
  dueOn: string | null
  to: string
}

const ruleOf: Partial<Record<ChainStep, string>> = { order: 'exclusion-order', publish: 'exclusion-published' }

/** What waits of decisions that are carried out: the next step of each, and clients of whom nothing is decided. */
export async function exclusionWork(actor: Actor): Promise<ExclusionTask[]> {
  const mine = (['receive', 'order', 'publish', 'plan'] as const).filter((step) =>
    actor.permissions.has(chainPermission(step)),
  )
  if (mine.length === 0 || actor.organisationId !== null || !actor.permissions.has('commission:read')) return []
  const rows = await db.commissionQuestion.findMany({
    where: { status: { in: [...chainStatuses] }, outcome: { in: [...carriedOutcomes] } },
    include: { organisation: { select: { shortName: true } } },
    orderBy: { number: 'asc' },
  })
  const tasks: ExclusionTask[] = []
  for (const row of rows) {
    const { outcome, status } = chainOf(row)
    const about = { outcome, number: row.number, name: row.organisation.shortName }
    const step = chainSteps[outcome][status]
    const draft = step === 'order' ? await draftOrderOf(db, row.id) : null
    if (step && mine.includes(step) && !draft?.isToSign)
      tasks.push({
        ...{ ...about, step: draft ? 'finishOrder' : step, dueOn: await dueOn(ruleOf[step], row.id) },
        to: draft ? paths.order(draft.id) : paths.exclusion(row.id),
      })
    if (mine.includes('plan') && canChain(row, 'plan')) {
      const day = await exclusionDay(db, row)
      const { unplanned } = await countClients(db, { questionId: row.id, organisationId: row.organisationId, day })
      if (unplanned > 0) tasks.push({ ...about, step: 'plan', dueOn: null, to: paths.exclusion(row.id) })
    }
  }
  return tasks
}

async function dueOn(ruleId: string | undefined, questionId: string): Promise<string | null> {
  if (!ruleId) return null
  const term = await db.deadline.findFirst({
    where: { ruleId, subjectType: 'CommissionQuestion', subjectId: questionId, status: 'open' },
    select: { dueOn: true },
  })
  return term?.dueOn ?? null
}

/** How many of them there are, for the navigation. */
export const exclusionCount = async (actor: Actor): Promise<number> => (await exclusionWork(actor)).length
