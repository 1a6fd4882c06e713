import type { CriterionResult } from 'scoring/certification/certification'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { changeCriterion, type AskedCriterion, type Saved } from './change-criterion.server'
import { CertificationRefused } from './refusals.server'

export interface Found {
  result: CriterionResult
  /** What was found; needed where the criterion is not fully met. */
  finding: string
  note: string
  /** How it was checked. */
  method: string
  /** By which day it is to be remedied; of no weight where the criterion is met. */
  remedyBy: string | null
}

/** An assessor's finding beside what the centre says of itself. */
export const assessCriterion = (actor: Actor, asked: AskedCriterion & Found): Promise<Saved> =>
  changeCriterion(actor, asked, 'assess', 'certification.assessed', async () => {
    const { result, note, method } = asked
    const finding = requireFinding(asked)
    return { result, finding, note, method, remedyBy: await dayOf(asked), assessedById: actor.userId }
  })

/** An assessor looks at a criterion again after the centre has said what it did. */
export const recheckCriterion = (actor: Actor, asked: AskedCriterion & Found): Promise<Saved> =>
  changeCriterion(actor, asked, 'recheck', 'certification.rechecked', async (_tx, _certification, row) => {
    if (row.result === null || row.result === 'met') throw new CertificationRefused('wrongState')
    return {
      ...{ recheckResult: asked.result, recheckNote: requireFinding(asked) },
      ...{ remedyBy: asked.result === 'met' ? row.remedyBy : await dayOf(asked) },
      ...{ recheckedOn: await today(), recheckedById: actor.userId },
    }
  })

function requireFinding({ result, finding }: Found): string {
  const written = finding.trim()
  if (result !== 'met' && written === '') throw new CertificationRefused('findingNeeded')
  return written
}

/** A day for a remedy lies ahead; none may be set, of which the report warns. */
async function dayOf({ result, remedyBy }: Found): Promise<string | null> {
  if (result === 'met' || remedyBy === null) return null
  if (remedyBy <= (await today())) throw new CertificationRefused('remedyPast')
  return remedyBy
}
