import { recordChange } from '~/platform/audit/record.server'
import type { Reader } from '~/platform/db/db.server'
import { dayText } from '~/platform/i18n/format'
import type { BothTexts, OrderEffect, OrderKind } from '~/platform/orders/order-kinds.server'
import { kindOf } from '../kinds/kind-of.server'
import type { PaperKindId } from '../kinds/paper-kind'

const gone: BothTexts = {
  ru: 'Этот шаблон уже введён или отозван. Выберите другой.',
  en: 'This template has been brought in or withdrawn already. Choose another.',
}

const waiting = { fromOn: null, isWithdrawn: false } as const

const titleOf = (row: { kind: string; number: number }): BothTexts => {
  const { title } = kindOf(row.kind as PaperKindId)
  return { ru: `${title.ru}: шаблон № ${row.number}`, en: `${title.en}: template No. ${row.number}` }
}

const isWaiting = async (reader: Reader, { template = '' }: OrderEffect) =>
  (await reader.paperTemplate.count({ where: { id: template, ...waiting } })) === 1

/** An order that brings the ministry's own form of a paper into force. */
export const templateOrder: OrderKind = {
  id: 'paper-template',
  title: { ru: 'О форме документа', en: 'On the form of a paper' },
  does: {
    ru: 'Вводит загруженный шаблон: документы этого вида, подготовленные со дня действия приказа, будут по нему.',
    en: 'It brings an uploaded template in: papers of its kind prepared from the day of the order are made on it.',
  },
  whenCancelled: {
    ru: 'Шаблон отзывается: следующие документы будут по прежнему. Подписанные не меняются.',
    en: 'The template is withdrawn: the next papers are made on the one before. Those signed do not change.',
  },
  async fields(reader) {
    const rows = await reader.paperTemplate.findMany({ where: waiting, orderBy: [{ kind: 'asc' }, { number: 'asc' }] })
    return [
      {
        name: 'template',
        label: { ru: 'Шаблон', en: 'Template' },
        hint: {
          ru: 'Здесь шаблоны, загруженные с пометкой «вводится приказом».',
          en: 'Templates that were uploaded as “brought in by an order” stand here.',
        },
        options: rows.map((row) => ({ value: row.id, text: titleOf(row) })),
      },
    ]
  },
  check: async (reader, effect) => ((await isWaiting(reader, effect)) ? null : gone),
  async apply(tx, actor, order, effect) {
    if (!(await isWaiting(tx, effect))) return gone
    await tx.paperTemplate.update({
      where: { id: effect.template },
      data: { fromOn: order.fromOn, basis: `приказ от ${dayText(order.signedOn)} № ${order.numberText}` },
    })
    await recordChange(tx, actor, {
      action: 'paperTemplate.broughtIn',
      subjectType: 'PaperTemplate',
      subjectId: effect.template!,
      details: { fromOn: order.fromOn, paperNumber: order.numberText },
    })
    return null
  },
  async cancel(tx, actor, effect) {
    await tx.paperTemplate.update({ where: { id: effect.template }, data: { isWithdrawn: true } })
    await recordChange(tx, actor, {
      action: 'paperTemplate.withdrawn',
      subjectType: 'PaperTemplate',
      subjectId: effect.template!,
    })
  },
  async decided(reader, { template = '' }) {
    const row = await reader.paperTemplate.findUnique({ where: { id: template } })
    return row && titleOf(row)
  },
}
