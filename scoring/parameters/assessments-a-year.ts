import { order929 } from '../acts'
import { parameter } from './parameter'

/** «Оценка качества услуг осуществляется 4 раза в течение текущего года» */
export const assessmentsAYear = parameter(
  {
    id: 'assessmentsAYear',
    sort: 'count',
    title: { ru: 'Оценок качества в год', en: 'Quality assessments a year' },
  },
  [{ from: '2018-06-13', value: 4, source: order929('2.4.5') }],
)
