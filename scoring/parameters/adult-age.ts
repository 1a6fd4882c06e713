import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…лица старше 18 лет…» */
export const adultAge = parameter(
  {
    id: 'adultAge',
    sort: 'count',
    title: {
      ru: 'Возраст, старше которого предоставляются услуги, лет',
      en: 'Services are for those older than, years',
    },
  },
  [{ from: '2018-06-13', value: 18, source: order929('1.2') }],
)
