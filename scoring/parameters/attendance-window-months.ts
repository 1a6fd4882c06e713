import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в течение 6 месяцев по завершению курса социальной реабилитации…» */
export const attendanceWindowMonths = parameter(
  {
    id: 'attendanceWindowMonths',
    sort: 'count',
    title: {
      ru: 'Срок наблюдения за посещением групп, месяцев после курса',
      en: 'Window for attending groups, months after the course',
    },
  },
  [{ from: '2018-06-13', value: 6, source: order929('2.4.8, table, 2.2') }],
)
