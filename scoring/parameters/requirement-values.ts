import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…в соответствии с кодом 87.90…» */
export const residentialCareCode = parameter(
  {
    id: 'residentialCareCode',
    sort: 'text',
    title: { ru: 'Код ОКВЭД 2 услуг с проживанием', en: 'OKVED 2 code of residential care' },
  },
  [{ from: '2018-06-13', value: '87.90', source: order929('4.10') }],
)

/** «…в совокупности превышает 50 процентов» */
export const offshoreSharePercent = parameter(
  {
    id: 'offshoreSharePercent',
    sort: 'count',
    title: { ru: 'Доля офшорных компаний в капитале, % не более', en: 'Offshore share in the capital, % at most' },
  },
  [{ from: '2018-06-13', value: 50, source: order929('4.19') }],
)
