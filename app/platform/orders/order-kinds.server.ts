import type { Actor } from '../auth/actor'
import type { Reader, Tx } from '../db/db.server'

/** A text in both languages of the screens. */
export interface BothTexts {
  ru: string
  en: string
}

interface OrderOption {
  value: string
  text: BothTexts
  group?: BothTexts
}

/** What an order of a kind needs beside its text: one field of its form. A field without `as` is a choice of one. */
export type OrderField = {
  name: string
  label: BothTexts
  hint?: BothTexts
  isOptional?: boolean
} & (
  | { as?: 'choice'; options: readonly OrderOption[] }
  | { as: 'several'; options: readonly OrderOption[] }
  | { as: 'text'; maxLength: number; isLong?: boolean }
  | { as: 'day' }
)

/** What a form gave for the fields of a kind, by name; of a field of several the values joined, see `severalOf`. */
export type OrderEffect = Readonly<Record<string, string>>

/** An order at the moment of its signing. */
export interface SignedOrder {
  paperId: string
  numberText: string
  /** `YYYY-MM-DD` */
  signedOn: string
  /** From which day it does what it does. */
  fromOn: string
  /** Its operative part. */
  text: string
}

/** One kind of order: what it asks for, and what happens in the portal when it is signed. */
export interface OrderKind {
  id: string
  title: BothTexts
  /** What signing it does, in a sentence for whoever prepares and whoever signs. */
  does: BothTexts
  /** What becomes of that when a later order cancels it. */
  whenCancelled: BothTexts
  fields(reader: Reader): Promise<readonly OrderField[]>
  /** With which words such an order begins, an official text in Russian alone; empty where its kind has none. */
  begins?(reader: Reader, effect: OrderEffect): Promise<{ title: string; text: string } | null>
  /** What speaks against such an order, asked when it is prepared; null where nothing does. */
  check(reader: Reader, effect: OrderEffect, order: { fromOn: string }): Promise<BothTexts | null>
  /** What whoever prepares and whoever signs must know before; it forbids nothing. */
  warns?(reader: Reader, effect: OrderEffect, order: { fromOn: string }): Promise<BothTexts | null>
  /** Does it, in the transaction that signs; a text undoes the signing. */
  apply(tx: Tx, actor: Actor, order: SignedOrder, effect: OrderEffect): Promise<BothTexts | null>
  /** Takes it back, in the transaction that signs the cancelling order. */
  cancel(tx: Tx, actor: Actor, effect: OrderEffect, order: { paperId: string }): Promise<void>
  /** What it decided, as the order's page says it. */
  decided(reader: Reader, effect: OrderEffect): Promise<BothTexts | null>
}

const kept = globalThis as { oporaOrderKinds?: Map<string, OrderKind> }
const kinds = (kept.oporaOrderKinds ??= new Map())

/** Each room names the kinds of orders that change its records, when it is loaded. */
export const defineOrderKind = (kind: OrderKind): void => void kinds.set(kind.id, kind)

/** @throws where no room has named the kind */
export function orderKindOf(id: string): OrderKind {
  const kind = kinds.get(id)
  if (!kind) throw new Error(`no order of kind ${id} is defined`)
  return kind
}

export const isOrderKind = (id: string): boolean => kinds.has(id)

/** In the order in which they were named. */
export const orderKinds = (): OrderKind[] => [...kinds.values()]
