import { zhigalovoAgreement } from '../acts'
import { parameter } from './parameter'

/** «…в возрасте от 13 до 17 лет…» */
export const surveyedFromAge = parameter(
  {
    id: 'surveyedFromAge',
    sort: 'count',
    title: { ru: 'Анкетирование учащихся с возраста, лет', en: 'Pupils are surveyed from the age of, years' },
  },
  [{ from: '2014-04-15', value: 13, source: zhigalovoAgreement('stage 1, education (3)') }],
)

/** «…в возрасте от 13 до 17 лет…» */
export const surveyedToAge = parameter(
  {
    id: 'surveyedToAge',
    sort: 'count',
    title: {
      ru: 'Анкетирование учащихся по возраст включительно, лет',
      en: 'Pupils are surveyed to the age of, years',
    },
  },
  [{ from: '2014-04-15', value: 17, source: zhigalovoAgreement('stage 1, education (3)') }],
)
