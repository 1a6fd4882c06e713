import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…оформляется протоколом и в течение одного рабочего дня направляется в Комитет» */
export const protocolSending = parameter(
  {
    id: 'protocolSending',
    sort: 'term',
    title: { ru: 'Срок направления протокола комиссии', en: "Term for sending the commission's protocol" },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'working-days' }, source: order929('2.4.6') }],
)

/** «…не позднее трех рабочих дней со дня его представления издает приказ об исключении…» */
export const exclusionOrdering = parameter(
  {
    id: 'exclusionOrdering',
    sort: 'term',
    title: { ru: 'Срок издания приказа об исключении', en: 'Term for the order of exclusion' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('2.4.6') }],
)

/** «…в течение трех рабочих дней после подписания приказа об исключении…» */
export const exclusionPublishing = parameter(
  {
    id: 'exclusionPublishing',
    sort: 'term',
    title: { ru: 'Срок публикации исключения', en: 'Term for publishing the exclusion' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('2.4.7') }],
)
