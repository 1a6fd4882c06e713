import { order929 } from '../acts'
import { fraction } from '../fraction'
import { parameter } from './parameter'

/** «10% - низкий уровень; 11%-70% - средний уровень; свыше 70% - высокий уровень» */
export const attendanceBands = parameter(
  {
    id: 'attendanceBands',
    sort: 'rate-bands',
    title: {
      ru: 'Уровни посещения групп само- и взаимопомощи, % завершивших курс',
      en: 'Bands of attending mutual-help groups, % of completers',
    },
  },
  [
    {
      from: '2018-06-13',
      value: {
        lowUpTo: 10,
        mediumUpTo: 70,
        gives: { low: fraction(1n, 100n), medium: fraction(5n, 1000n), high: fraction(0n, 1n) },
      },
      source: order929('2.4.8, table, 2.2'),
    },
  ],
)
