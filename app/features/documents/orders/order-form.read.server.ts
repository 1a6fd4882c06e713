import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import { isOrderKind, orderKindOf, orderKinds } from '~/platform/orders/order-kinds.server'
import { registeredStatuses } from '../states'
import { effectOf } from './apply-order.server'
import './load-kinds.server'

/** Every kind of order, with what it does. */
export const orderKindChoices = () =>
  orderKinds().map(({ id, title, does, whenCancelled }) => ({ id, title, does, whenCancelled }))

/** What a form of an order asks for and begins with; null for an unknown kind. */
export async function newOrderForm(asked: { kind: string; cancels: string | null; amends: string | null }) {
  if (!isOrderKind(asked.kind)) return null
  const day = await today()
  const [form, own] = [await formOf(asked.kind, asked.cancels), await words(asked)]
  return { ...form, defaults: { fromOn: day, cancelsId: asked.cancels ?? '', amendsId: asked.amends ?? '', ...own } }
}

/** The form of a draft order as it stands. */
export async function draftOrderForm(paperId: string) {
  const order = await db.order.findUniqueOrThrow({ where: { paperId }, include: { paper: true } })
  const effect = Object.entries(effectOf(order)).map(([name, value]) => [`effect.${name}`, value])
  return {
    ...(await formOf(order.kind, order.cancelsId)),
    defaults: {
      title: order.paper.title,
      text: order.text,
      fromOn: order.fromOn,
      cancelsId: order.cancelsId ?? '',
      amendsId: order.amendsId ?? '',
      ...(Object.fromEntries(effect) as Record<string, string>),
    },
  }
}

export type OrderForm = NonNullable<Awaited<ReturnType<typeof newOrderForm>>>

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

/** The words with which an order that cancels or amends another begins: an official text, in Russian alone. */
async function words(asked: { cancels: string | null; amends: string | null }): Promise<Record<string, string>> {
  const about = await db.paper.findUnique({ where: { id: asked.cancels ?? asked.amends ?? '', kind: 'order' } })
  if (!about?.registeredOn) return {}
  const named = `приказ от ${dayText(about.registeredOn)} № ${about.numberText}`
  if (!asked.cancels)
    return { title: `О внесении изменений в ${named}`, text: `ПРИКАЗЫВАЮ:\n1. Внести в ${named} изменения: ` }
  const cancelled = named.replace('приказ', 'приказа')
  return { title: `Об отмене ${cancelled}`, text: `ПРИКАЗЫВАЮ:\n1. Отменить ${named} «${about.title}».` }
}
