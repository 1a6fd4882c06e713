import type { BothTexts, OrderField } from '~/platform/orders/order-kinds.server'
import { statusOrder } from './status-order.server'
import { openingWords } from './opening-words.server'

const noBasis: BothTexts = {
  ru: 'Укажите правовое основание: без него запись не приостанавливается и не возобновляется.',
  en: 'Enter the legal basis: without it an entry is neither suspended nor resumed.',
}

const basis: OrderField = {
  ...{ name: 'basis', as: 'text', isLong: true, maxLength: 1000 },
  label: { ru: 'Правовое основание', en: 'Legal basis' },
  hint: {
    ru: 'Документ, его дата и номер: например, представление прокурора, постановление суда. Основание видно всем в реестре.',
    en: 'A document with its day and number: say, a prosecutor’s demand or a court’s ruling. Everybody sees it in the register.',
  },
}

const basisOf = (effect: Readonly<Record<string, string>>) => (effect.basis ?? '').trim()

export const suspensionOrder = statusOrder({
  ...{ id: 'suspension', change: 'suspension', patch: { status: 'suspended' }, from: ['included', 'underQuestion'] },
  ...{ fields: [basis], basis: basisOf, noBasis, warnsOfClients: true },
  begins: openingWords({
    title: 'О приостановлении записи реестра',
    preamble: 'На основании представленных документов',
    point: 'Приостановить запись реестра',
  }),
  title: { ru: 'О приостановлении записи реестра', en: 'On the suspension of an entry' },
  does: {
    ru: 'Приостанавливает запись: со дня действия приказа реестр показывает центр приостановленным и называет основание.',
    en: 'It suspends an entry: from its day the register shows the centre as suspended, with the basis.',
  },
  whenCancelled: {
    ru: 'Запись снова такая, какой была бы без приостановления.',
    en: 'The entry is again as it would be without the suspension.',
  },
})

export const resumptionOrder = statusOrder({
  ...{ id: 'resumption', change: 'resumption', patch: { status: 'included' }, from: ['suspended', 'underQuestion'] },
  ...{ fields: [basis], basis: basisOf, noBasis, warnsOfClients: false },
  begins: openingWords({
    title: 'О возобновлении записи реестра',
    preamble: 'В связи с устранением обстоятельств, по которым запись была приостановлена,',
    point: 'Возобновить запись реестра',
  }),
  title: { ru: 'О возобновлении записи реестра', en: 'On the resumption of an entry' },
  does: {
    ru: 'Возобновляет приостановленную запись: со дня действия приказа центр снова числится в реестре.',
    en: 'It resumes a suspended entry: from its day the centre stands in the register again.',
  },
  whenCancelled: { ru: 'Запись снова приостановлена.', en: 'The entry is suspended again.' },
})
