import { z } from 'zod'

/** The state registers that are asked. */
export const registries = ['tax', 'justice'] as const
export type RegistryId = (typeof registries)[number]

const text = z.string().max(1000)

/** Who says it: a stand-in of the demo region says so in every answer. */
const isStandIn = z.boolean().default(false)

/** What the tax service's register of legal persons says of an organisation. */
export const taxAnswer = z.object({
  name: text.min(1),
  shortName: text.default(''),
  inn: text,
  ogrn: text,
  kpp: text.nullable().default(null),
  headName: text.default(''),
  status: z.enum(['active', 'reorganising', 'liquidating', 'bankrupt', 'closed']),
  /** Codes of activity, the main one first. */
  activityCodes: z.array(z.string().max(20)).max(500).default([]),
  /** Overdue taxes and contributions; null where the register does not say. */
  hasArrears: z.boolean().nullable().default(null),
  isStandIn,
})

/** What the justice service's register of non-commercial organisations says. */
export const justiceAnswer = z.object({
  name: text.min(1),
  ogrn: text,
  headName: text.default(''),
  status: z.enum(['active', 'suspended', 'excluded']),
  isStandIn,
})

export const registryAnswers = { tax: taxAnswer, justice: justiceAnswer } as const
export type TaxAnswer = z.infer<typeof taxAnswer>
export type JusticeAnswer = z.infer<typeof justiceAnswer>
export interface AnswerOf {
  tax: TaxAnswer
  justice: JusticeAnswer
}

/** Why there is no answer. None of these means that there is no such organisation. */
export const registryProblems = ['notConnected', 'noConnection', 'timeOut', 'refused', 'badAnswer'] as const
export type RegistryProblem = (typeof registryProblems)[number]

/** What came of asking: an answer, the register's own «there is none», or no answer at all. */
export type Asked<Id extends RegistryId = RegistryId> =
  | { outcome: 'found'; answer: AnswerOf[Id] }
  | { outcome: 'not-found' }
  | { outcome: 'unavailable'; problem: RegistryProblem }
