import { order929 } from '../acts'
import { parameter } from './parameter'

/** «в течение двух дней после заключения договора с наркозависимым лицом создает в отношении него программу…» */
export const programmeCreation = parameter(
  {
    id: 'programmeCreation',
    sort: 'term',
    title: { ru: 'Срок создания индивидуальной программы', en: 'Term for the individual programme' },
  },
  [{ from: '2018-06-13', value: { count: 2, unit: 'calendar-days' }, source: order929('3.5 (4)') }],
)

/** «…в последующие 3 года, по форме, утвержденной Комитетом» */
export const statisticsTerm = parameter(
  {
    id: 'statisticsTerm',
    sort: 'term',
    title: { ru: 'Статистический учёт после курса', en: 'Statistics kept after the course' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'years' }, source: order929('4.11') }],
)

/** «…действует в течение одного года» */
export const scheduleValidity = parameter(
  {
    id: 'scheduleValidity',
    sort: 'term',
    title: { ru: 'Срок действия графика религиозных посещений', en: 'A schedule of religious visits is valid for' },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'years' }, source: order929('2.2, table, 1.4') }],
)
