import { order929 } from '../acts'
import { assessmentsAYear } from '../parameters/assessments-a-year'
import { exclusionOrdering, exclusionPublishing, protocolSending } from '../parameters/exclusion-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const qualityAssessments = deadlineRule({
  id: 'quality-assessments',
  sort: 'deadline',
  who: null,
  toWhom: parties.organisation,
  event: 'year-began',
  term: { form: 'times', count: assessmentsAYear, every: 'year' },
  citation: order929('2.4.5'),
  quote:
    'Оценка качества услуг осуществляется 4 раза в течение текущего года, по результатам которой, составляется справка.',
  title: { ru: 'Оценки качества за год', en: 'Quality assessments of a year' },
  does: {
    ru: 'Число оценок качества за год; дни не названы, к концу года проведены все.',
    en: 'How many quality assessments a year has; no days are named, all are made by the end of the year.',
  },
  taken: [
    {
      question: { ru: 'Кто проводит оценку?', en: 'Who assesses?' },
      taken: { ru: 'Должностное лицо комитета', en: 'An official of the ministry' },
      reason: {
        ru: 'Текст не называет никого, а справка нужна комитету и его комиссии',
        en: 'The text names nobody, and the report serves the ministry and its commission',
      },
    },
  ],
})

export const protocolSent = deadlineRule({
  id: 'protocol-sent',
  sort: 'deadline',
  who: parties.commission,
  toWhom: parties.ministry,
  event: 'commission-decided',
  term: { form: 'term', length: protocolSending },
  citation: order929('2.4.6'),
  quote: 'Решение комиссии оформляется протоколом и в течение одного рабочего дня направляется в Комитет.',
  title: { ru: 'Протокол направлен в комитет', en: 'The protocol is sent to the ministry' },
  does: {
    ru: 'Последний рабочий день, когда решение комиссии, оформленное протоколом, направляют в комитет.',
    en: "The last working day on which the commission's decision, set down in a protocol, is sent to the ministry.",
  },
})

export const exclusionOrder = deadlineRule({
  id: 'exclusion-order',
  sort: 'deadline',
  who: parties.ministry,
  event: 'protocol-submitted',
  term: { form: 'term', length: exclusionOrdering },
  citation: order929('2.4.6'),
  quote:
    'Комитет на основании протокола не позднее трех рабочих дней со дня его представления издает приказ об исключении некоммерческой организации из реестра некоммерческих организаций Волгоградской области.',
  title: { ru: 'Приказ об исключении издан', en: 'The order of exclusion is made' },
  does: {
    ru: 'Последний рабочий день, когда по протоколу об исключении издают приказ.',
    en: 'The last working day on which a protocol to exclude is followed by the order.',
  },
  taken: [
    {
      question: { ru: 'Всякий ли протокол начинает этот срок?', en: 'Does every protocol start this term?' },
      taken: { ru: 'Только протокол с решением об исключении', en: 'Only one that decides to exclude' },
      reason: {
        ru: 'Комиссия может и оставить организацию в реестре; тогда издавать нечего',
        en: 'The commission may also keep the organisation; then there is nothing to order',
      },
    },
  ],
})

export const exclusionPublished = deadlineRule({
  id: 'exclusion-published',
  sort: 'deadline',
  who: parties.ministry,
  toWhom: parties.organisation,
  event: 'exclusion-ordered',
  term: { form: 'term', length: exclusionPublishing },
  citation: order929('2.4.7'),
  quote:
    'Комитет в течение трех рабочих дней после подписания приказа об исключении некоммерческой организации из реестра некоммерческих организаций Волгоградской области уведомляет некоммерческую организацию об исключении из реестра путем размещения информации на официальном сайте.',
  title: { ru: 'Исключение опубликовано', en: 'The exclusion is published' },
  does: {
    ru: 'Последний рабочий день, когда об исключении сообщают на официальном сайте.',
    en: 'The last working day on which the exclusion is published on the official site.',
  },
})

export const commissionDeadlines: readonly DeadlineRule[] = [
  qualityAssessments,
  protocolSent,
  exclusionOrder,
  exclusionPublished,
]
