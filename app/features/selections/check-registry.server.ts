import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { askRegistry } from '~/platform/registries/ask-registry.server'
import type { Asked as Answered, RegistryId } from '~/platform/registries/registry-answers'
import { compareAnswer, type Said } from './compare-registry'
import { moveSelection, type Asked, type Moved } from './move-selection.server'

/**
 * Asks a state register about the applicant and keeps what it answered. The register is asked before the transaction,
 * which waits for nobody; no answer is kept as such, and is never taken for «no».
 */
export async function checkRegistry(actor: Actor, asked: Asked, registry: RegistryId): Promise<Moved> {
  const row = await db.qualifyingSelection.findUnique({
    where: { id: asked.selectionId },
    select: { organisation: true },
  })
  const answered: Answered = row
    ? await askRegistry(registry, row.organisation.ogrn)
    : { outcome: 'unavailable', problem: 'notConnected' }
  return moveSelection(actor, asked, 'check', async (tx, { id: selectionId, organisationId }) => {
    const said = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
    await tx.registryCheck.create({
      data: { selectionId, registry, askedById: actor.userId, askedAt: now(), ...stored(registry, said, answered) },
    })
    return { audit: 'selection.checked' }
  })
}

function stored(registry: RegistryId, said: Said, answered: Answered) {
  if (answered.outcome === 'unavailable') return { outcome: 'unavailable', problem: answered.problem }
  if (answered.outcome === 'not-found') return { outcome: 'not-found' }
  const isSame = compareAnswer(registry, said, answered.answer).every((one) => one.isSame)
  return { outcome: isSame ? 'confirmed' : 'differs', answerJson: JSON.stringify(answered.answer) }
}
