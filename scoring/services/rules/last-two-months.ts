import { order929 } from '../../acts'
import { courseDays } from '../../parameters/course-days'
import type { Rule } from '../../rule'

export const lastTwoMonths: Rule = {
  id: 'last-two-months',
  citation: order929('2.2, table, 8.2'),
  quote: '1 раз в месяц в течение двух последних месяцев реабилитации',
  title: { ru: 'Помощь в трудоустройстве', en: 'Help in finding a job' },
  does: {
    ru: 'Причитается дважды: в день планового конца договора и месяцем раньше, того же числа (в коротком месяце — в последний день), если клиент в этот день в программе. Плановый конец — не позже последнего дня наибольшего срока курса.',
    en: 'Due twice: on the day of the planned end of the contract and on the same day a month earlier (the last of a shorter month), if the client is there on it. The planned end is no later than the last day of the longest course.',
  },
  parameters: [courseDays],
  readings: [],
  taken: [
    {
      question: { ru: 'Последние месяцы до какого конца?', en: 'The last months before which end?' },
      taken: {
        ru: 'До планового конца договора, когда бы клиент ни выбыл; при любом начале месяца услуги',
        en: 'Before the planned end of the contract, whenever the client leaves; however months are counted',
      },
      reason: {
        ru: 'О досрочном выбытии центр заранее не знает, и помочь за два месяца до него не мог',
        en: 'A centre does not know of an early exit beforehand, and could not help two months before it',
      },
    },
  ],
}
