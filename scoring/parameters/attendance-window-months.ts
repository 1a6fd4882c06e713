import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в течение 6 месяцев по завершению курса социальной реабилитации…» */
export const attendanceWindowMonths = parameter('attendanceWindowMonths', [
  { from: '2018-06-13', value: 6, source: order929('2.4.8, table, 2.2') },
])
