import { order929 } from '../acts'
import { parameter } from './parameter'

/** «высокий уровень - прибавление дополнительно 2 баллов, средний уровень - прибавление дополнительно 1 балла» */
export const remissionBands = parameter(
  {
    id: 'remissionBands',
    sort: 'point-bands',
    title: { ru: 'Уровни устойчивой ремиссии, % завершивших курс', en: 'Bands of stable remission, % of completers' },
  },
  [
    {
      from: '2018-06-13',
      value: { lowUpTo: 10, mediumUpTo: 40, gives: { low: 0, medium: 1, high: 2 } },
      source: order929('2.4.8, table, 2.4'),
    },
  ],
)
