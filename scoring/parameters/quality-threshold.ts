import { order929 } from '../acts'
import { parameter } from './parameter'

/** «При установлении среднеарифметического значения показателя оценки качества предоставления услуг менее 20 баллов» */
export const qualityThreshold = parameter(
  {
    id: 'qualityThreshold',
    sort: 'count',
    title: {
      ru: 'Средний балл, ниже которого вопрос ставится перед комиссией',
      en: 'Mean points under which the question goes to the commission',
    },
  },
  [{ from: '2018-06-13', value: 20, source: order929('2.4.5') }],
)
