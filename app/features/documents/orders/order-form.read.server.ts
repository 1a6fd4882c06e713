import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { isOrderKind, orderKindOf, orderKinds, type OrderEffect } from '~/platform/orders/order-kinds.server'
import { insideQuotes } from '~/platform/paper/inside-quotes'
import { registeredStatuses } from '../states'
import { effectOf } from './apply-order.server'
import './load-kinds.server'

/** Every kind of order, with what it does. */
export const orderKindChoices = () =>
  orderKinds().map(({ id, title, does, whenCancelled }) => ({ id, title, does, whenCancelled }))

export interface AskedOrder {
  kind: string
  cancels: string | null
  amends: string | null
  /** What the page that led here has chosen already, by the names of the kind's fields. */
  effect: Record<string, string>
}

/** What a form of an order asks for and begins with; null for an unknown kind. */
export async function newOrderForm(asked: AskedOrder) {
  if (!isOrderKind(asked.kind)) return null
  const day = await today()
  const [form, own] = [await formOf(asked.kind, asked.cancels), await words(asked)]
  const begun = { fromOn: day, cancelsId: asked.cancels ?? '', amendsId: asked.amends ?? '', ...own }
  const defaults: Record<string, string> = { ...begun, ...effectDefaults(asked.effect) }
  // What a page has chosen already is a form of its own: another's draft does not come up in it.
  const about = [begun.cancelsId || begun.amendsId, ...Object.values(asked.effect)].filter(Boolean).join(':')
  return { ...form, about, defaults }
}

/** The form of a draft order as it stands. */
export async function draftOrderForm(paperId: string) {
  const order = await db.order.findUniqueOrThrow({ where: { paperId }, include: { paper: true } })
  return {
    ...(await formOf(order.kind, order.cancelsId)),
    defaults: {
      title: order.paper.title,
      text: order.text,
      fromOn: order.fromOn,
      cancelsId: order.cancelsId ?? '',
      amendsId: order.amendsId ?? '',
      ...effectDefaults(effectOf(order)),
    } as Record<string, string>,
  }
}

export type OrderForm = Awaited<ReturnType<typeof draftOrderForm>>

const effectDefaults = (effect: OrderEffect): Record<string, string> =>
  Object.fromEntries(Object.entries(effect).map(([name, value]) => [`effect.${name}`, value]))

async function formOf(kindId: string, cancelsId: string | null) {
  const kind = orderKindOf(kindId)
  const standing = await db.order.findMany({
    where: {
      paper: { status: { in: [...registeredStatuses] } },
      OR: [{ cancelledBy: null }, { paperId: cancelsId ?? '' }],
    },
    select: { paper: { select: { id: true, numberText: true, registeredOn: true, title: true } } },
    orderBy: [{ paper: { year: 'desc' } }, { paper: { number: 'desc' } }],
  })
  return {
    kind: { id: kind.id, title: kind.title, does: kind.does },
    fields: await kind.fields(db),
    standing: standing.map(({ paper }) => paper),
  }
}

/** The words with which it begins where it cancels or amends another, or where its kind has some: in Russian alone. */
async function words(asked: AskedOrder): Promise<Record<string, string>> {
  const about = await db.paper.findUnique({ where: { id: asked.cancels ?? asked.amends ?? '', kind: 'order' } })
  if (!about?.registeredOn) return { ...(await orderKindOf(asked.kind).begins?.(db, asked.effect)) }
  const named = `приказ от ${dayText(about.registeredOn)} № ${about.numberText}`
  if (!asked.cancels)
    return { title: `О внесении изменений в ${named}`, text: `ПРИКАЗЫВАЮ:\n1. Внести в ${named} изменения: ` }
  const cancelled = named.replace('приказ', 'приказа')
  return { title: `Об отмене ${cancelled}`, text: `ПРИКАЗЫВАЮ:\n1. Отменить ${named} «${insideQuotes(about.title)}».` }
}
