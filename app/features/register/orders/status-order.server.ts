import { now } from '~/platform/clock.server'
import type { Reader } from '~/platform/db/db.server'
import type { BothTexts, OrderEffect, OrderField, OrderKind, SignedOrder } from '~/platform/orders/order-kinds.server'
import type { CardPatch, EntryStatus } from '../card'
import type { ChangeKind } from '../field-classes'
import { recordRegisterChange, retractChangesOf } from '../record-register-change.server'
import { againstState, centreField, namesOf, notChosen, oneCentre } from './entries.server'
import { warnOfClients } from './warn-of-clients.server'

interface StatusOrder {
  id: string
  change: ChangeKind
  title: BothTexts
  begins: NonNullable<OrderKind['begins']>
  does: BothTexts
  whenCancelled: BothTexts
  /** In which states of the entry it may be. */
  from: readonly EntryStatus[]
  patch: CardPatch
  fields: readonly OrderField[]
  /** What the change is founded on, from the fields; empty where something is missing. */
  basis: (effect: OrderEffect, order: Pick<SignedOrder, 'fromOn'>) => string
  noBasis: BothTexts
  warnsOfClients: boolean
}

/** An order that moves one entry of the register from some states into another, and says on what basis. */
export function statusOrder(own: StatusOrder): OrderKind {
  const against = async (reader: Reader, effect: OrderEffect, order: { fromOn: string }) => {
    const centre = await oneCentre(reader, effect.centre)
    if (!centre) return notChosen
    return own.basis(effect, order) === '' ? own.noBasis : againstState(reader, centre, order.fromOn, own.from)
  }
  return {
    ...{ id: own.id, title: own.title, begins: own.begins, does: own.does, whenCancelled: own.whenCancelled },
    fields: async (reader) => [await centreField(reader, own.from), ...own.fields],
    check: against,
    ...(own.warnsOfClients && { warns: (reader, effect) => warnOfClients(reader, effect.centre) }),
    async apply(tx, actor, order, effect) {
      const refused = await against(tx, effect, order)
      if (refused) return refused
      const { paperId, fromOn } = order
      const change = { kind: own.change, patch: own.patch, basis: own.basis(effect, order), paperId, fromOn }
      await recordRegisterChange(tx, actor, { ...change, centreId: effect.centre! })
      return null
    },
    cancel: (tx, actor, _, { paperId }) => retractChangesOf(tx, actor, paperId, now()),
    decided: (reader, effect) => namesOf(reader, effect.centre),
  }
}
