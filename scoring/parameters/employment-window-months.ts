import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в двухмесячный срок после окончания полного курса социальной реабилитации…» */
export const employmentWindowMonths = parameter('employmentWindowMonths', [
  { from: '2018-06-13', value: 2, source: order929('2.4.8, table, 2.3') },
])
