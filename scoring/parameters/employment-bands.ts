import { order929 } from '../acts'
import { fraction } from '../fraction'
import type { BandTable } from './band-table'
import { parameter } from './parameter'

/** «10% - низкий уровень; 11%-50% - средний уровень; свыше 50% - высокий уровень» */
export const employmentBands = parameter('employmentBands', [
  {
    from: '2018-06-13',
    value: {
      lowUpTo: 10,
      mediumUpTo: 50,
      gives: { low: fraction(1n, 100n), medium: fraction(5n, 1000n), high: fraction(0n, 1n) },
    } satisfies BandTable,
    source: order929('2.4.8, table, 2.3'),
  },
])
