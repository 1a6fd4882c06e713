import { order929 } from '../acts'
import { fraction } from '../fraction'
import type { BandTable } from './band-table'
import { parameter } from './parameter'

/** «10% - низкий уровень; 11%-70% - средний уровень; свыше 70% - высокий уровень» */
export const attendanceBands = parameter('attendanceBands', [
  {
    from: '2018-06-13',
    value: {
      lowUpTo: 10,
      mediumUpTo: 70,
      gives: { low: fraction(1n, 100n), medium: fraction(5n, 1000n), high: fraction(0n, 1n) },
    } satisfies BandTable,
    source: order929('2.4.8, table, 2.2'),
  },
])
