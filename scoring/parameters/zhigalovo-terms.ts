import { zhigalovoAgreement } from '../acts'
import { parameter } from './parameter'

/** «…за месяц до окончания курса социальной реабилитации…» */
export const patronageLeadMonths = parameter(
  {
    id: 'patronageLeadMonths',
    sort: 'count',
    title: {
      ru: 'За сколько месяцев до окончания курса готовят программу патронажа',
      en: 'Months before the end of the course by which the patronage programme is made',
    },
  },
  [{ from: '2014-04-15', value: 1, source: zhigalovoAgreement('stage 5, administration (1)') }],
)

/** «За месяц до окончания курса социальной реабилитации руководитель реабилитационного центра обращается…» */
export const handOverLeadMonths = parameter(
  {
    id: 'handOverLeadMonths',
    sort: 'count',
    title: {
      ru: 'За сколько месяцев до окончания курса центр передаёт сопровождение',
      en: 'Months before the end of the course by which the centre hands over',
    },
  },
  [{ from: '2014-04-15', value: 1, source: zhigalovoAgreement('4.7') }],
)

/** «Постреабилитационное сопровождение осуществляется в течение 2 лет…» */
export const followUpTerm = parameter(
  {
    id: 'followUpTerm',
    sort: 'term',
    title: { ru: 'Постреабилитационное сопровождение', en: 'Follow-up after the course' },
  },
  [
    {
      from: '2014-04-15',
      value: { count: 2, unit: 'years' },
      source: zhigalovoAgreement('stage 5, administration (3)'),
    },
  ],
)

/** «…затем ежеквартально собирает информацию…» */
export const callsAQuarter = parameter(
  {
    id: 'callsAQuarter',
    sort: 'count',
    title: { ru: 'Звонков в квартал после сопровождения', en: 'Calls a quarter after the follow-up' },
  },
  [{ from: '2014-04-15', value: 1, source: zhigalovoAgreement('stage 5, administration (3)') }],
)

/** «…до момента достижения им стойкой ремиссии (не менее 5 лет)» */
export const stableRemission = parameter(
  {
    id: 'stableRemission',
    sort: 'term',
    title: { ru: 'Стойкая ремиссия, не менее', en: 'Stable remission, at least' },
  },
  [{ from: '2014-04-15', value: { count: 5, unit: 'years' }, source: zhigalovoAgreement('stage 3, hospital (3)') }],
)
