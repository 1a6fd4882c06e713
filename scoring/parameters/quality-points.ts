import { order929 } from '../acts'
import { parameter } from './parameter'

/** «наличие – 10 баллов; отсутствие - 0 баллов» */
export const qualityPoints = parameter(
  {
    id: 'qualityPoints',
    sort: 'count',
    title: { ru: 'Баллов за выполненный критерий качества', en: 'Points for a quality criterion that is met' },
  },
  [{ from: '2018-06-13', value: 10, source: order929('2.4.4 (2), table') }],
)
