import { krasnoyarskOrder } from '../acts'
import { parameter } from './parameter'

/** «не употребление наркотиков как минимум, в течение 1 месяца» */
export const sobrietyTerm = parameter(
  {
    id: 'sobrietyTerm',
    sort: 'term',
    title: { ru: 'Показатель программы: без наркотиков не менее', en: 'Result of a programme: no drugs for at least' },
  },
  [
    {
      from: '2024-09-24',
      value: { count: 1, unit: 'months' },
      source: krasnoyarskOrder('individual programme, section 5'),
    },
  ],
)
