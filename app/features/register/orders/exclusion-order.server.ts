import { exclusionGrounds, type ExclusionGround } from 'scoring/quality/exclusion-grounds'
import type { OrderEffect, OrderField } from '~/platform/orders/order-kinds.server'
import { statusOrder } from './status-order.server'
import { openingWords } from './opening-words.server'

const grounds: Readonly<Record<string, ExclusionGround>> = exclusionGrounds

/** A ground that needs the commission's protocol comes in through that protocol's own order alone. */
const withoutProtocol = Object.entries(grounds).filter(([, { needsProtocol }]) => !needsProtocol)

const fields: OrderField[] = [
  {
    name: 'ground',
    label: { ru: 'Основание исключения', en: 'Ground of exclusion' },
    hint: {
      ru: 'За качество услуг исключают приказом по протоколу комиссии: он готовится на странице решения комиссии.',
      en: 'For quality a centre is excluded by the order on a protocol, prepared from the commission’s decision.',
    },
    options: withoutProtocol.map(([value, { title }]) => ({ value, text: title })),
  },
  {
    ...{ name: 'basis', as: 'text', isLong: true, maxLength: 1000 },
    label: { ru: 'Правовое основание', en: 'Legal basis' },
    hint: {
      ru: 'Норма или документ с датой и номером. Основание видно всем в реестре.',
      en: 'The provision or document with its day and number. Everybody sees it in the register.',
    },
  },
]

/** The ground in words, as the register keeps it; empty for a ground that takes a protocol, or without a basis. */
const basisOf = ({ ground = '', basis = '' }: OrderEffect): string =>
  withoutProtocol.some(([id]) => id === ground) ? basis.trim() : ''

/** Exclusion by a ground; what the law does not name is named in words. */
export const exclusionOrder = statusOrder({
  ...{ id: 'exclusion', change: 'exclusion', patch: { status: 'excluded' } },
  ...{ from: ['included', 'underQuestion', 'suspended'], fields, basis: basisOf, warnsOfClients: true },
  noBasis: {
    ru: 'Назовите основание и норму или документ. За качество услуг исключают приказом по протоколу комиссии.',
    en: 'Name the ground with its provision or document. For quality there is the order on a protocol.',
  },
  begins: openingWords({
    title: 'Об исключении из реестра',
    preamble: 'На основании представленных документов',
    point: 'Исключить из реестра',
  }),
  title: { ru: 'Об исключении из реестра', en: 'On exclusion from the register' },
  does: {
    ru: 'Исключает центр из реестра со дня действия приказа. Запись, её номер и все прежние редакции остаются в реестре.',
    en: 'It excludes a centre from its day. The entry, its number and all versions before remain in the register.',
  },
  whenCancelled: {
    ru: 'Запись снова такая, какой была бы без исключения.',
    en: 'The entry is again as it would be without the exclusion.',
  },
})
