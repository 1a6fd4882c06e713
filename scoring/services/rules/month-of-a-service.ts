import { order929 } from '../../acts'
import type { Rule } from '../../rule'

export const monthOfAService: Rule = {
  id: 'month-of-a-service',
  citation: order929('2.3.1'),
  quote:
    'Услуги наркозависимым лицам при круглосуточном пребывании предоставляются не более 180 дней с даты заключения договора',
  title: { ru: 'Откуда считается месяц услуги', en: 'From when a month of a service is counted' },
  does: {
    ru: 'Со дня договора: месяц, начатый 20-го, кончается 19-го; если в месяце нет числа договора, период кончается накануне его последнего дня. По календарным месяцам: каждый месяц, все дни которого клиент был в программе, — отдельный период, а два месяца — каждые два таких месяца.',
    en: 'From the contract day: a month begun on the 20th ends on the 19th; where a month has no such day, the day before its last. By calendar months: each month of which the client was there on all days is a period of its own, and every two such months are one of two months.',
  },
  parameters: [],
  readings: ['period-start'],
  taken: [
    {
      question: { ru: 'Откуда считаются неделя и две недели?', en: 'From when are a week and two weeks counted?' },
      taken: { ru: 'Всегда со дня договора', en: 'Always from the contract day' },
      reason: {
        ru: 'Выбор касается только месяцев; календарная неделя от дня договора ничего не добавляет, но оставляет две неполные недели вместо одной',
        en: 'The choice is of months alone; calendar weeks would only leave two broken weeks instead of one',
      },
    },
  ],
}
