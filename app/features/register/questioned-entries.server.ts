import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import type { EntryStatus } from './card'
import { recordRegisterChange } from './record-register-change.server'
import { standsOn } from './register-version.read.server'

interface Of {
  organisationId: string
  /** Why, as the register keeps it. */
  basis: string
}

/** While the commission has the question, the entries of the organisation's centres say so; a suspended one stays that. */
export const questionEntries = (tx: Tx, actor: Actor, of: Of): Promise<void> =>
  turn(tx, actor, of, 'included', 'underQuestion')

/** The question is gone without an exclusion: the entries are again what they were. */
export const releaseEntries = (tx: Tx, actor: Actor, of: Of): Promise<void> =>
  turn(tx, actor, of, 'underQuestion', 'included')

async function turn(tx: Tx, actor: Actor, { organisationId, basis }: Of, from: EntryStatus, to: EntryStatus) {
  const fromOn = await today()
  const entries = await tx.registerVersion.findMany({
    where: { ...standsOn(fromOn), status: from, entry: { centre: { organisationId } } },
    select: { centreId: true },
    orderBy: { centreId: 'asc' },
  })
  for (const { centreId } of entries)
    await recordRegisterChange(tx, actor, { centreId, kind: 'question', fromOn, patch: { status: to }, basis })
}
