import { order929 } from '../acts'
import type { BandTable } from './band-table'
import { parameter } from './parameter'

/** «высокий уровень - прибавление дополнительно 2 баллов, средний уровень - прибавление дополнительно 1 балла» */
export const remissionBands = parameter('remissionBands', [
  {
    from: '2018-06-13',
    value: { lowUpTo: 10, mediumUpTo: 40, gives: { low: 0, medium: 1, high: 2 } } satisfies BandTable<number>,
    source: order929('2.4.8, table, 2.4'),
  },
])
