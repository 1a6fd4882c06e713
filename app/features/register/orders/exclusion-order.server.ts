import { exclusionGrounds, type ExclusionGround } from 'scoring/quality/exclusion-grounds'
import { dayText } from '~/platform/i18n/format'
import type { OrderEffect, OrderField } from '~/platform/orders/order-kinds.server'
import { statusOrder } from './status-order.server'
import { openingWords } from './opening-words.server'

const grounds: Readonly<Record<string, ExclusionGround>> = exclusionGrounds

const fields: OrderField[] = [
  {
    name: 'ground',
    label: { ru: 'Основание исключения', en: 'Ground of exclusion' },
    options: Object.entries(exclusionGrounds).map(([value, { title }]) => ({ value, text: title })),
  },
  {
    ...{ name: 'protocolNumber', as: 'text', maxLength: 100, isOptional: true },
    label: { ru: 'Номер протокола комиссии', en: 'Number of the commission’s protocol' },
    hint: { ru: 'Нужен при исключении за качество.', en: 'Needed where the ground is quality.' },
  },
  {
    ...{ name: 'protocolOn', as: 'day', isOptional: true },
    label: { ru: 'День протокола', en: 'Day of the protocol' },
  },
  {
    ...{ name: 'basis', as: 'text', isLong: true, maxLength: 1000, isOptional: true },
    label: { ru: 'Правовое основание', en: 'Legal basis' },
    hint: {
      ru: 'Нужно при ином основании: норма или документ с датой и номером. Основание видно всем в реестре.',
      en: 'Needed with another ground: the provision or document with its day and number. Everybody sees it in the register.',
    },
  },
]

/** The ground in words, as the register keeps it; empty where what the ground needs was not given. */
function basisOf(effect: OrderEffect, { fromOn }: { fromOn: string }): string {
  const [ground, basis] = [grounds[effect.ground ?? ''], (effect.basis ?? '').trim()]
  if (!ground) return ''
  if (!ground.needsProtocol) return basis
  const { protocolNumber = '', protocolOn = '' } = effect
  if (protocolNumber.trim() === '' || protocolOn === '' || protocolOn > fromOn) return ''
  const protocol = `протокол комиссии от ${dayText(protocolOn)} № ${protocolNumber.trim()}`
  return `${ground.title.ru}: ${protocol}${basis && `. ${basis}`}`
}

/** Exclusion by a ground; what the law does not name is named in words. */
export const exclusionOrder = statusOrder({
  ...{ id: 'exclusion', change: 'exclusion', patch: { status: 'excluded' } },
  ...{ from: ['included', 'underQuestion', 'suspended'], fields, basis: basisOf, warnsOfClients: true },
  noBasis: {
    ru: 'Назовите основание: при исключении за качество — номер и день протокола комиссии (не позже дня действия приказа), при ином — норму или документ.',
    en: 'Name the ground: with quality, the number and day of the protocol (not after the day of the order); otherwise, the provision or document.',
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
