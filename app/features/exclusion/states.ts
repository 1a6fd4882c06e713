import type { Permission } from '~/platform/permissions/roles'
import type { Tone } from '~/ui/tag'

/** Decisions of the commission that the ministry carries out: out of the register, or back into it. */
export const carriedOutcomes = ['exclude', 'reinstate'] as const
export type CarriedOutcome = (typeof carriedOutcomes)[number]

/**
 * What may be done about a decided question in each state, from its protocol to the publication (clauses 2.4.6, 2.4.7
 * of Order 929). The law has an exclusion published; of a return to the register it says nothing, and the order is the
 * end of it.
 */
export const chainActions = {
  exclude: {
    decided: ['receive', 'plan'],
    received: ['correctReceipt', 'order', 'plan'],
    ordered: ['publish', 'tell', 'plan'],
    published: ['correctPublication', 'tell', 'plan'],
  },
  reinstate: {
    decided: ['receive'],
    received: ['correctReceipt', 'order'],
    ordered: [],
  },
} as const satisfies Record<CarriedOutcome, Partial<Record<ChainStatus, readonly ChainAction[]>>>

export const chainStatuses = ['decided', 'received', 'ordered', 'published'] as const
export type ChainStatus = (typeof chainStatuses)[number]
export type ChainAction = 'receive' | 'correctReceipt' | 'order' | 'publish' | 'correctPublication' | 'tell' | 'plan'

/** Where an action leads; the others change nothing of the state. */
export const chainLeadsTo = {
  receive: 'received',
  order: 'ordered',
  publish: 'published',
} as const satisfies Partial<Record<ChainAction, ChainStatus>>

const permissions: Record<ChainAction, Permission> = {
  receive: 'commission:carryOut',
  correctReceipt: 'commission:carryOut',
  order: 'paper:prepare',
  publish: 'commission:carryOut',
  correctPublication: 'commission:carryOut',
  tell: 'paper:prepare',
  plan: 'commission:carryOut',
}

/** Who does it. An order and a letter are signed by another person, as all papers are. */
export const chainPermission = (action: ChainAction): Permission => permissions[action]

interface Question {
  status: string
  outcome: string | null
}

/** Is this question here: decided, and so that something follows from it? */
export const isCarriedOut = (question: Question): boolean =>
  carriedOutcomes.some((one) => one === question.outcome) && chainStatuses.some((one) => one === question.status)

/** @throws RangeError for a question of which nothing follows: a bug */
export function chainOf({ status, outcome }: Question): { outcome: CarriedOutcome; status: ChainStatus } {
  const known = {
    outcome: carriedOutcomes.find((one) => one === outcome),
    status: chainStatuses.find((one) => one === status),
  }
  if (!known.outcome || !known.status) throw new RangeError(`nothing follows from a question ${status}, ${outcome}`)
  return { outcome: known.outcome, status: known.status }
}

/** What may be done now, whoever does it. */
export function actionsOf(question: Question): readonly ChainAction[] {
  if (!isCarriedOut(question)) return []
  const { outcome, status } = chainOf(question)
  const table: Partial<Record<ChainStatus, readonly ChainAction[]>> = chainActions[outcome]
  return table[status] ?? []
}

/** May this be done with such a question now? */
export const canChain = (question: Question, action: ChainAction): boolean => actionsOf(question).includes(action)

export const chainTones: Record<CarriedOutcome, Record<ChainStatus, Tone>> = {
  exclude: { decided: 'warn', received: 'warn', ordered: 'warn', published: 'bad' },
  reinstate: { decided: 'warn', received: 'warn', ordered: 'good', published: 'good' },
}

/** Whose turn it is, and what they do next; null where it is done. */
export const chainSteps = {
  exclude: { decided: 'receive', received: 'order', ordered: 'publish', published: null },
  reinstate: { decided: 'receive', received: 'order', ordered: null, published: null },
} as const satisfies Record<CarriedOutcome, Record<ChainStatus, ChainAction | null>>

export type ChainStep = 'receive' | 'order' | 'publish'

/** What may become of a client whose organisation leaves the register. The law names none of it: it is decided case by case. */
export const clientPlans = ['transfer', 'finish', 'leave'] as const
export type ClientPlan = (typeof clientPlans)[number]
