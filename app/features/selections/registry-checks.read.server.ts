import { db } from '~/platform/db/db.server'
import {
  registries,
  registryAnswers,
  registryProblems,
  type JusticeAnswer,
  type RegistryId,
  type RegistryProblem,
  type TaxAnswer,
} from '~/platform/registries/registry-answers'
import { compareAnswer, hintsOf, type Compared, type Said } from './compare-registry'
import type { Word } from './weigh'

export interface ShownCheck {
  registry: RegistryId
  /** Null where it was not asked yet. */
  outcome: 'confirmed' | 'differs' | 'not-found' | 'unavailable' | null
  problem: RegistryProblem | null
  askedAt: Date | null
  /** The answer came from the stand-in of the demo. */
  isStandIn: boolean
  compared: readonly Compared[]
}

const outcomes = ['confirmed', 'differs', 'not-found', 'unavailable'] as const

/** What each state register answered last, beside what the organisation says, and what it tells of single requirements. */
export async function registryChecks(
  selectionId: string,
  said: Said,
  day: string,
): Promise<{ checks: ShownCheck[]; hints: ReadonlyMap<string, Word> }> {
  const rows = await db.registryCheck.findMany({
    where: { selectionId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
  })
  const last = (registry: RegistryId) => rows.find((row) => row.registry === registry)
  const answerOf = (registry: RegistryId) => {
    const row = last(registry)
    const isAnswer = row?.outcome === 'confirmed' || row?.outcome === 'differs'
    return isAnswer ? registryAnswers[registry].parse(JSON.parse(row.answerJson)) : null
  }
  const answers = { tax: answerOf('tax') as TaxAnswer | null, justice: answerOf('justice') as JusticeAnswer | null }
  const checks = registries.map((registry): ShownCheck => {
    const row = last(registry)
    const answer = answers[registry]
    return {
      registry,
      outcome: outcomes.find((one) => one === row?.outcome) ?? null,
      problem: registryProblems.find((one) => one === row?.problem) ?? null,
      askedAt: row?.askedAt ?? null,
      isStandIn: answer?.isStandIn ?? false,
      compared: answer ? compareAnswer(registry, said, answer) : [],
    }
  })
  return { checks, hints: hintsOf(answers, day) }
}
