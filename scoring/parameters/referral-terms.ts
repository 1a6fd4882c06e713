import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…за получением услуг не позднее одного месяца с даты выдачи направления» */
export const referralValidity = parameter(
  {
    id: 'referralValidity',
    sort: 'term',
    title: { ru: 'Срок действия направления со дня выдачи', en: 'A referral is valid from its day of issue for' },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'months' }, source: order929('5.11') }],
)

/** «…после зачисления наркозависимого лица в течение первых двух дней обеспечивает прохождение…» */
export const testsAfterAdmission = parameter(
  {
    id: 'testsAfterAdmission',
    sort: 'term',
    title: {
      ru: 'Рабочий срок недостающих анализов после зачисления',
      en: 'Missing tests after admission, working term',
    },
  },
  [{ from: '2018-06-13', value: { count: 2, unit: 'calendar-days' }, source: order929('3.4') }],
)

/** «…обеспечить в течение 7 дней их сдачу…» */
export const testsOuterLimit = parameter(
  {
    id: 'testsOuterLimit',
    sort: 'term',
    title: {
      ru: 'Крайний срок недостающих анализов после зачисления',
      en: 'Missing tests after admission, outer limit',
    },
  },
  [{ from: '2018-06-13', value: { count: 7, unit: 'calendar-days' }, source: order929('2.8.1 (7)') }],
)

/** «…выполненные не более 6 месяцев назад до поступления в некоммерческую организацию…» */
export const testsValidity = parameter(
  {
    id: 'testsValidity',
    sort: 'term',
    title: { ru: 'Давность анализов до поступления, не более', en: 'Tests before admission, not older than' },
  },
  [{ from: '2018-06-13', value: { count: 6, unit: 'months' }, source: order929('2.7.1 (5)') }],
)
