import { order929 } from '../acts'
import { fraction } from '../fraction'
import { parameter } from './parameter'

/** «10% - низкий уровень; 11%-50% - средний уровень; свыше 50% - высокий уровень» */
export const employmentBands = parameter(
  {
    id: 'employmentBands',
    sort: 'rate-bands',
    title: {
      ru: 'Уровни постановки на учёт в службе занятости, % завершивших курс',
      en: 'Bands of registering with the employment service, % of completers',
    },
  },
  [
    {
      from: '2018-06-13',
      value: {
        lowUpTo: 10,
        mediumUpTo: 50,
        gives: { low: fraction(1n, 100n), medium: fraction(5n, 1000n), high: fraction(0n, 1n) },
      },
      source: order929('2.4.8, table, 2.3'),
    },
  ],
)
