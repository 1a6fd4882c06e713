import { order929 } from '../../acts'
import type { Rule } from '../../rule'

export const volumeShortfalls: Rule = {
  id: 'volume-shortfalls',
  citation: order929('2.4.4 (1)'),
  quote:
    'соответствие предоставленной услуги описанию услуг, их объему и срокам предоставления согласно пункту 2.2. настоящего Порядка',
  title: { ru: 'Услуги даны реже, чем причитались', en: 'Services given less often than they fell due' },
  does: {
    ru: 'Такие услуги перечисляются по месяцам и за весь курс вместе с долей: сколько дано из того, что причиталось. Доля идёт в общий критерий качества. Денег за это не возвращают.',
    en: 'Such services are listed by month and for the whole course, with the share of what fell due that was given. The share feeds the general criterion of quality. No money comes back for them.',
  },
  parameters: [],
  readings: ['period-start'],
  taken: [
    {
      question: {
        ru: 'Возвращается ли субсидия, если услуги вида были, но реже объёма?',
        en: 'Does subsidy come back when a kind was given, but less often than its volume?',
      },
      taken: { ru: 'Нет', en: 'No' },
      reason: {
        ru: 'Строка 1.1 пункта 2.4.8 наказывает за непредоставленный вид, а не за объём; других санкций за объём нет',
        en: 'Row 1.1 of clause 2.4.8 punishes a kind not given, not its volume; there is no other sanction for volume',
      },
    },
    {
      question: { ru: 'Возмещает ли излишек недостачу?', en: 'Does a surplus make up for a shortfall?' },
      taken: {
        ru: 'Нет: ни в другом месяце, ни по другой услуге',
        en: 'No: neither in another month nor of another service',
      },
      reason: {
        ru: 'Объём назван для каждой услуги и каждого периода; пять бесед в мае не заменяют беседу в июне',
        en: 'The volume is of each service and each period; five talks in May do not replace one in June',
      },
    },
    {
      question: {
        ru: 'Как быть с услугой, от которой клиент отказался под подпись (2.6.1 (4))?',
        en: 'What of a service that the client waived under signature (2.6.1 (4))?',
      },
      taken: {
        ru: 'Она остаётся в перечне; отказ из личного дела объясняет её в справке',
        en: 'It stays on the list; the waiver in the case file explains it in the report',
      },
      reason: {
        ru: 'Отказ — право клиента, но объёма пункта 2.2 он не меняет, а денег недостача не стоит',
        en: 'To waive is a right of the client, but it does not change the volume of clause 2.2, and a shortfall costs no money',
      },
    },
  ],
}
