import { order929 } from '../acts'
import { plainRule } from './plain-rule'

export const servicesStopped = plainRule({
  id: 'services-stopped',
  citation: order929('2.9.1 (2)'),
  quote:
    'отказать в предоставлении услуг наркозависимым лицам в случае нарушения им условий договора о предоставлении услуг по реабилитации (за исключением медицинской) и ресоциализации без взимания платы',
  title: { ru: 'Организация прекращает услуги за нарушение договора', en: 'Services stopped for a breach' },
  does: {
    ru: 'Организация вправе прекратить услуги клиенту, который нарушил договор. Выбытие записывается как нарушение договора: клиент платит (3.8), а субсидия за него возвращается (2.4.8).',
    en: 'An organisation may stop services for a client who broke the contract. The exit is a breach: the client pays (3.8), and the subsidy for him comes back (2.4.8).',
  },
  taken: [
    {
      question: {
        ru: 'Уважительна ли причина, если услуги прекратила сама организация?',
        en: 'Is it a valid reason that the organisation itself stopped the services?',
      },
      taken: { ru: 'Нет', en: 'No' },
      reason: {
        ru: 'В закрытом перечне строки 2.1 нарушения договора нет',
        en: 'The closed list of row 2.1 does not name a breach',
      },
    },
  ],
})
