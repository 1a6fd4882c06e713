import { krasnoyarskOrder } from '../acts'
import { parameter } from './parameter'

/** «…не позднее 10 числа следующего за отчетным периодом месяца…» */
export const quarterReportDay = parameter(
  {
    id: 'quarterReportDay',
    sort: 'count',
    title: { ru: 'Число месяца, до которого сдают отчёт за квартал', en: 'Day of the month of the quarterly report' },
  },
  [{ from: '2024-09-24', value: 10, source: krasnoyarskOrder('programme, analytical stage') }],
)

/** «…следующего за отчетным периодом месяца…» */
export const quarterReportMonth = parameter(
  {
    id: 'quarterReportMonth',
    sort: 'count',
    title: { ru: 'Месяц после квартала, в котором сдают отчёт', en: 'Month after the quarter of the quarterly report' },
  },
  [{ from: '2024-09-24', value: 1, source: krasnoyarskOrder('programme, analytical stage') }],
)

/** «…составляет от 3 месяцев до 1 года…» */
export const programmeShortest = parameter(
  {
    id: 'programmeShortest',
    sort: 'term',
    title: { ru: 'Индивидуальная программа, не менее', en: 'An individual programme, at least' },
  },
  [{ from: '2024-09-24', value: { count: 3, unit: 'months' }, source: krasnoyarskOrder('programme, 7') }],
)

/** «…составляет от 3 месяцев до 1 года…» */
export const programmeLongest = parameter(
  {
    id: 'programmeLongest',
    sort: 'term',
    title: { ru: 'Индивидуальная программа, не более', en: 'An individual programme, at most' },
  },
  [{ from: '2024-09-24', value: { count: 1, unit: 'years' }, source: krasnoyarskOrder('programme, 7') }],
)

/** «1 раз в квартал» */
export const trainingsAQuarter = parameter(
  {
    id: 'trainingsAQuarter',
    sort: 'count',
    title: { ru: 'Профилактических тренингов в квартал', en: 'Prevention trainings a quarter' },
  },
  [{ from: '2024-09-24', value: 1, source: krasnoyarskOrder('plan, 7.1') }],
)
