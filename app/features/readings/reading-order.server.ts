import { allReadings, type Reading } from 'scoring/readings'
import { defineOrderKind, type BothTexts, type OrderEffect } from '~/platform/orders/order-kinds.server'
import { againstChoice, decideReadingIn } from './decide-reading.server'

const register: Readonly<Record<string, Reading>> = allReadings

const texts: Record<'unknownOption' | 'dayTaken', BothTexts> = {
  unknownOption: { ru: 'Выберите толкование.', en: 'Choose a reading.' },
  dayTaken: {
    ru: 'На этот день толкование уже выбрано другим решением. Назначьте другой день.',
    en: 'Another decision has chosen this reading from that day. Set another day.',
  },
}

/** «band-gap:low» as the form carries it. */
function chosenOf({ reading = '' }: OrderEffect): { readingId: string; option: string } {
  const [readingId = '', option = ''] = reading.split(':')
  return { readingId, option }
}

/** An order that chooses one of the readings of a clause. */
defineOrderKind({
  id: 'reading',
  title: { ru: 'О толковании', en: 'On a reading' },
  does: {
    ru: 'Выбирает толкование: расчёты, выполненные со дня действия приказа, пойдут по нему. Утверждённые не меняются.',
    en: 'It chooses a reading: settlements calculated from its day follow it. Those approved do not change.',
  },
  whenCancelled: {
    ru: 'Толкование остаётся, пока другой приказ не выберет иное: отменить его задним числом нельзя.',
    en: 'The reading stays until another order chooses differently: it cannot be undone backwards.',
  },
  fields: async () => [
    {
      name: 'reading',
      label: { ru: 'Толкование', en: 'Reading' },
      options: Object.entries(register).flatMap(([id, reading]) =>
        Object.entries(reading.options).map(([option, text]) => ({
          value: `${id}:${option}`,
          text,
          group: reading.question,
        })),
      ),
    },
  ],
  async check(reader, effect, { fromOn }) {
    const refusal = await againstChoice(reader, { ...chosenOf(effect), fromOn })
    return refusal && texts[refusal]
  },
  async apply(tx, actor, order, effect) {
    const decision = { number: order.numberText, decidedOn: order.signedOn, fromOn: order.fromOn, basis: order.text }
    const result = await decideReadingIn(tx, actor, { ...chosenOf(effect), ...decision })
    return result.ok ? null : texts[result.refusal]
  },
  cancel: async () => undefined,
  async decided(_, effect) {
    const { readingId, option } = chosenOf(effect)
    const reading = register[readingId]
    const text = reading?.options[option]
    return text ? { ru: `${reading.question.ru} — ${text.ru}`, en: `${reading.question.en} — ${text.en}` } : null
  },
})
