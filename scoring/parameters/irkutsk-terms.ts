import { irkutskSystem } from '../acts'
import { parameter } from './parameter'

/** «Срок рассмотрения заявления не более 7 рабочих дней.» */
export const voucherReview = parameter(
  {
    id: 'voucherReview',
    sort: 'term',
    title: { ru: 'Срок рассмотрения заявления на сертификат', en: 'Term for deciding on a voucher' },
  },
  [{ from: '2020-11-01', value: { count: 7, unit: 'working-days' }, source: irkutskSystem('vouchers') }],
)

/** «…в течение 1-4 месяцев с момента получения» */
export const voucherServicesShortest = parameter(
  {
    id: 'voucherServicesShortest',
    sort: 'term',
    title: { ru: 'Услуги по сертификату, не менее', en: 'Services under a voucher, at least' },
  },
  [{ from: '2020-11-01', value: { count: 1, unit: 'months' }, source: irkutskSystem('vouchers') }],
)

/** «…в течение 1-4 месяцев с момента получения» */
export const voucherServicesLongest = parameter(
  {
    id: 'voucherServicesLongest',
    sort: 'term',
    title: { ru: 'Услуги по сертификату, не более', en: 'Services under a voucher, at most' },
  },
  [{ from: '2020-11-01', value: { count: 4, unit: 'months' }, source: irkutskSystem('vouchers') }],
)

/** «…ежегодно формируется Региональный реестр…» */
export const registersAYear = parameter(
  {
    id: 'registersAYear',
    sort: 'count',
    title: { ru: 'Редакций регионального реестра в год', en: 'Editions of the regional register a year' },
  },
  [{ from: '2020-11-01', value: 1, source: irkutskSystem('register') }],
)

/** «Ежеквартально проводятся заседания рабочей группы.» */
export const meetingsAQuarter = parameter(
  {
    id: 'meetingsAQuarter',
    sort: 'count',
    title: { ru: 'Заседаний рабочей группы в квартал', en: 'Meetings of the working group a quarter' },
  },
  [{ from: '2020-11-01', value: 1, source: irkutskSystem('working group') }],
)
