import { irkutskSystem } from '../acts'
import {
  meetingsAQuarter,
  registersAYear,
  voucherReview,
  voucherServicesLongest,
  voucherServicesShortest,
} from '../parameters/irkutsk-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const voucherDecision = deadlineRule({
  id: 'voucher-decision',
  sort: 'deadline',
  who: parties.preventionCentre,
  toWhom: parties.client,
  event: 'application-filed',
  term: { form: 'term', length: voucherReview },
  citation: irkutskSystem('vouchers'),
  quote: 'Срок рассмотрения заявления не более 7 рабочих дней.',
  title: { ru: 'Заявление на сертификат рассмотрено', en: 'The application for a voucher is decided' },
  does: {
    ru: 'Последний рабочий день, когда рассматривают заявление гражданина на сертификат.',
    en: "The last working day on which a person's application for a voucher is decided.",
  },
  taken: [
    {
      question: { ru: 'К этому дню выдан и сертификат?', en: 'Is the voucher itself given by that day?' },
      taken: {
        ru: 'Нет: к этому дню заявление рассмотрено, сертификат выдают по очереди',
        en: 'No: the application is decided by then, vouchers are given in turn',
      },
      reason: {
        ru: 'Гражданина приглашают, когда подходит очередь, а срока очереди текст не называет',
        en: 'A person is invited when the turn comes, and the text sets no term for the queue',
      },
    },
  ],
})

export const voucherQueueDay = deadlineRule({
  id: 'voucher-queue-day',
  sort: 'fact',
  who: parties.preventionCentre,
  toWhom: parties.client,
  event: 'application-filed',
  term: { form: 'none' },
  citation: irkutskSystem('vouchers'),
  quote: 'Датой постановки гражданина на учет на получение сертификата является дата подачи заявления заявителем.',
  title: { ru: 'День постановки в очередь', en: 'The day of joining the queue' },
  does: {
    ru: 'Место в очереди определяет день подачи заявления, а не день его рассмотрения.',
    en: 'The place in the queue goes by the day of filing, not by the day of the decision.',
  },
})

export const voucherServices = deadlineRule({
  id: 'voucher-services',
  sort: 'validity',
  who: parties.centre,
  toWhom: parties.client,
  event: 'voucher-received',
  term: { form: 'term', length: voucherServicesLongest },
  also: [voucherServicesShortest],
  shifts: true,
  citation: irkutskSystem('vouchers'),
  quote: 'Реабилитационные услуги по сертификату предоставляются в течение 1-4 месяцев с момента получения.',
  title: { ru: 'Сертификат гражданина действует', en: 'The voucher is valid' },
  does: {
    ru: 'Последний день, в который по сертификату предоставляются услуги.',
    en: 'The last day on which services are given under the voucher.',
  },
  taken: [
    {
      question: {
        ru: 'Что длится от наименьшего до наибольшего срока: услуги или право их начать?',
        en: 'What lasts from the shortest to the longest term: the services or the right to begin them?',
      },
      taken: {
        ru: 'Услуги: курс не короче наименьшего срока и кончается в наибольший после получения сертификата',
        en: 'The services: the course is no shorter than the one and ends within the other after receipt',
      },
      reason: {
        ru: 'В тексте услуги «предоставляются в течение» срока, считая с получения',
        en: 'The text says that services are given within the term, from the receipt',
      },
    },
    {
      question: { ru: 'Что, если последний день — выходной?', en: 'What if the last day is a day off?' },
      taken: { ru: 'Он переносится на следующий рабочий', en: 'It moves to the next working day' },
      reason: {
        ru: 'Текст об этом молчит, действует общее правило (ст. 193 ГК РФ)',
        en: 'The text is silent, the general rule stands (Civil Code, article 193)',
      },
    },
  ],
})

export const registerEdition = deadlineRule({
  id: 'register-edition',
  sort: 'deadline',
  who: parties.ministry,
  event: 'year-began',
  term: { form: 'times', count: registersAYear, every: 'year' },
  citation: irkutskSystem('register'),
  quote:
    'ежегодно формируется Региональный реестр организаций всех форм собственности, действующих в сфере социальной реабилитации и ресоциализации наркозависимых лиц.',
  title: { ru: 'Реестр года сформирован', en: "The year's register is drawn up" },
  does: {
    ru: 'Реестр формируют каждый год; дня текст не называет.',
    en: 'The register is drawn up every year; no day is named.',
  },
})

export const workingGroupMeetings = deadlineRule({
  id: 'working-group-meetings',
  sort: 'deadline',
  who: parties.workingGroup,
  event: 'quarter-began',
  term: { form: 'times', count: meetingsAQuarter, every: 'quarter' },
  citation: irkutskSystem('working group'),
  quote: 'Ежеквартально проводятся заседания рабочей группы.',
  title: { ru: 'Заседание рабочей группы', en: 'The working group meets' },
  does: {
    ru: 'Рабочая группа заседает в каждом квартале; дня текст не называет.',
    en: 'The working group meets in each quarter; no day is named.',
  },
})

export const receptionHours = deadlineRule({
  id: 'reception-hours',
  sort: 'fact',
  who: parties.preventionCentre,
  toWhom: parties.client,
  event: 'application-filed',
  term: { form: 'none' },
  citation: irkutskSystem('vouchers'),
  quote: 'Режим работы ежедневно, кроме субботы, воскресенья с 9.00 до 18.00, с 13.00 до 14.00 перерыв на обед.',
  title: { ru: 'Часы приёма заявлений', en: 'Hours of reception' },
  does: {
    ru: 'Часы показываются гражданину; срока из них не следует.',
    en: 'The hours are shown to people; no term follows from them.',
  },
})

export const irkutskDeadlines: readonly DeadlineRule[] = [
  voucherDecision,
  voucherQueueDay,
  voucherServices,
  registerEdition,
  workingGroupMeetings,
  receptionHours,
]
