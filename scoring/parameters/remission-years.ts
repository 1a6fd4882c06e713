import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…прошедших социальную реабилитацию за 3 года» */
export const remissionYears = parameter('remissionYears', [
  { from: '2018-06-13', value: 3, source: order929('2.4.8, table, 2.4') },
])
