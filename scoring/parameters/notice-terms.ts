import { order929 } from '../acts'
import { parameter } from './parameter'

/** «Центр не позднее трех рабочих дней со дня подачи заявления оформляет направление…» */
export const referralDrawing = parameter(
  {
    id: 'referralDrawing',
    sort: 'term',
    title: { ru: 'Срок оформления направления или отказа', en: 'Term for drawing up the referral or its refusal' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('5.6') }],
)

/** «Центр не позднее одного рабочего дня информирует Комитет о выдаче направления…» */
export const referralReport = parameter(
  {
    id: 'referralReport',
    sort: 'term',
    title: { ru: 'Срок сообщения о выданном направлении', en: 'Term for telling of an issued referral' },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'working-days' }, source: order929('5.9') }],
)

/** «…не позднее трех рабочих дней со дня подписания указанного договора уведомляет…» */
export const contractNoticeTerm = parameter(
  {
    id: 'contractNoticeTerm',
    sort: 'term',
    title: { ru: 'Срок уведомления о заключении договора', en: 'Term for the notice of a contract' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('3.5 (1)') }],
)

/** «Центр не позднее одного рабочего дня после получения уведомления о заключении договора…» */
export const contractForwarding = parameter(
  {
    id: 'contractForwarding',
    sort: 'term',
    title: { ru: 'Срок передачи уведомления о договоре', en: 'Term for passing on the notice of a contract' },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'working-days' }, source: order929('5.14') }],
)

/** «об исполнении договора не позднее трех рабочих дней со дня исполнения указанного договора» */
export const completionNoticeTerm = parameter(
  {
    id: 'completionNoticeTerm',
    sort: 'term',
    title: { ru: 'Срок уведомления об исполнении договора', en: 'Term for the notice of a performed contract' },
  },
  [{ from: '2018-06-13', value: { count: 3, unit: 'working-days' }, source: order929('3.5 (8)') }],
)

/** «о досрочном расторжении договора не позднее одного рабочего дня со дня расторжения указанного договора» */
export const terminationNoticeTerm = parameter(
  {
    id: 'terminationNoticeTerm',
    sort: 'term',
    title: { ru: 'Срок уведомления о досрочном расторжении', en: 'Term for the notice of early termination' },
  },
  [{ from: '2018-06-13', value: { count: 1, unit: 'working-days' }, source: order929('3.5 (8)') }],
)
