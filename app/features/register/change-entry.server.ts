import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { emptyCard, type CardPatch } from './card'
import { changedOnly } from './card-schema'
import { recordRegisterChange } from './record-register-change.server'
import { versionOn } from './register-version.read.server'

export type EntryRefusal = 'notFound' | 'stale' | 'inFuture' | 'noCard' | 'nothing' | 'centreNameTaken'
export type EntryChanged = { ok: true } | { ok: false; refusal: EntryRefusal }

interface Asked {
  centreId: string
  /** The version of the entry that was shown. */
  version: number
  fromOn: string
  patch: CardPatch
  basis: string
  operationId: string
}

/** An officer's word on an entry, from a day that has come: of a candidate the whole card, of others what is confirmed. */
export const confirmEntry = (actor: Actor, asked: Asked): Promise<EntryChanged> =>
  inTransaction((tx) =>
    once(tx, actor, asked.operationId, async (): Promise<EntryChanged> => {
      const entry = await tx.registerEntry.findUnique({ where: { centreId: asked.centreId } })
      if (!entry) return { ok: false, refusal: 'notFound' }
      if (entry.version !== asked.version) return { ok: false, refusal: 'stale' }
      const { centreId, fromOn, basis } = asked
      if (fromOn > (await today())) return { ok: false, refusal: 'inFuture' }
      const version = await versionOn(centreId, fromOn, tx)
      const isKnown = (await tx.registerVersion.count({ where: { centreId } })) > 0
      if (!version && isKnown) return { ok: false, refusal: 'noCard' }
      const card = version?.card ?? emptyCard()
      const patch = changedOnly(card, asked.patch)
      if (Object.keys(patch).length === 0) return { ok: false, refusal: 'nothing' }
      if (card.status === 'candidate') {
        if (await isNameTaken(tx, centreId, asked.patch.centreName)) return { ok: false, refusal: 'centreNameTaken' }
        await followCandidate(tx, centreId, { ...card, ...patch })
      }
      const kind = card.status === 'candidate' ? 'card' : 'confirmed'
      await recordRegisterChange(tx, actor, { centreId, kind, fromOn, patch, basis })
      return { ok: true }
    }),
  )

async function isNameTaken(tx: Tx, centreId: string, name: string | undefined): Promise<boolean> {
  const { organisationId } = await tx.centre.findUniqueOrThrow({ where: { id: centreId } })
  return (await tx.centre.count({ where: { organisationId, name, id: { not: centreId } } })) > 0
}

/** Until an order includes it, a centre's row is what its card was last said to be. */
async function followCandidate(tx: Tx, id: string, card: CardPatch): Promise<void> {
  const { centreName: name, municipality, address, capacityMen = 0, capacityWomen = 0 } = card
  const data = { name, municipality, address, capacityCount: capacityMen + capacityWomen, version: { increment: 1 } }
  await tx.centre.update({ where: { id }, data })
}

/** What an organisation keeps by itself: it stands at once, from today. */
export const keepOwn = (actor: Actor, asked: Omit<Asked, 'fromOn' | 'basis'>): Promise<EntryChanged> =>
  inTransaction((tx) =>
    once(tx, actor, asked.operationId, async (): Promise<EntryChanged> => {
      const { centreId } = asked
      const centre = await tx.centre.findUnique({ where: { id: centreId }, include: { entry: true } })
      const isOwn = actor.organisationId !== null && centre?.organisationId === actor.organisationId
      if (!centre?.entry || !isOwn) return { ok: false, refusal: 'notFound' }
      if (centre.entry.version !== asked.version) return { ok: false, refusal: 'stale' }
      const fromOn = await today()
      if (asked.patch.freeOn && asked.patch.freeOn > fromOn) return { ok: false, refusal: 'inFuture' }
      const version = await versionOn(centreId, fromOn, tx)
      if (!version) return { ok: false, refusal: 'noCard' }
      const patch = changedOnly(version.card, asked.patch)
      if (Object.keys(patch).length === 0) return { ok: false, refusal: 'nothing' }
      await recordRegisterChange(tx, actor, { centreId, kind: 'own', fromOn, patch })
      return { ok: true }
    }),
  )
