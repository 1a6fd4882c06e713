import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { releaseEntries } from '../register/questioned-entries.server'

interface Gone {
  id: string
  organisationId: string
}

/** Questions that may still lead to an exclusion for the quality. */
const open = {
  kind: 'exclusion',
  ground: 'quality',
  OR: [
    { status: { in: ['raised', 'onAgenda', 'putOff'] } },
    { status: { in: ['decided', 'received'] }, outcome: 'exclude' },
  ],
}

/** A question about quality ended without an exclusion: the register says so, unless another one is still open. */
export async function releaseOrganisation(tx: Tx, actor: Actor, { id, organisationId }: Gone, basis: string) {
  const others = await tx.commissionQuestion.count({ where: { ...open, organisationId, id: { not: id } } })
  if (others === 0) await releaseEntries(tx, actor, { organisationId, basis })
}
