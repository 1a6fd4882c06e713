import { order929 } from '../acts'
import { actAssessmentDay } from '../parameters/act-assessment-day'
import { attendanceWindowMonths } from '../parameters/attendance-window-months'
import { employmentWindowMonths } from '../parameters/employment-window-months'
import {
  actAssessmentMonth,
  employmentAssessmentDay,
  employmentAssessmentMonth,
  groupAssessmentsAMonth,
} from '../parameters/indicator-terms'
import { remissionReportDay } from '../parameters/remission-report-day'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'
import { tenthIncluded } from './taken-senses'

export const monthAssessed = deadlineRule({
  id: 'month-assessed',
  sort: 'deadline',
  who: parties.assessor,
  event: 'month-ended',
  term: { form: 'day-of-month', day: actAssessmentDay, month: actAssessmentMonth, after: 'month' },
  citation: order929('2.4.8, table, 1.1'),
  quote: 'ежемесячно до 10-го числа месяца, следующего за истекшим месяцем',
  title: { ru: 'Виды услуг за месяц оценены', en: 'The kinds of services of a month are assessed' },
  does: {
    ru: 'Последний день, когда по актам оценивают, все ли виды услуг предоставлены за истекший месяц.',
    en: 'The last day on which the acts of a month are assessed for all kinds of services.',
  },
  taken: [
    ...tenthIncluded,
    {
      question: {
        ru: 'Это срок сдачи акта организацией?',
        en: 'Is it the day by which the organisation hands in its act?',
      },
      taken: { ru: 'Нет, это срок оценки', en: 'No, it is the day of the assessment' },
      reason: {
        ru: 'Столбец таблицы — «Сроки оценки показателей»; день сдачи акта — условие соглашения о субсидии',
        en: 'The column is the terms of assessing; the day of handing in is a term of the subsidy agreement',
      },
    },
  ],
})

export const stayAssessed = deadlineRule({
  id: 'stay-assessed',
  sort: 'deadline',
  who: parties.assessor,
  event: 'month-ended',
  term: { form: 'day-of-month', day: actAssessmentDay, month: actAssessmentMonth, after: 'month' },
  citation: order929('2.4.8, table, 2.1'),
  quote: 'ежемесячно до 10-го числа месяца, следующего за истекшим месяцем',
  title: { ru: 'Удержание в программе за месяц оценено', en: 'Staying in the programme is assessed for a month' },
  does: {
    ru: 'Последний день, когда оценивают, кто прекратил курс в истекшем месяце и по какой причине.',
    en: 'The last day on which it is assessed who left in the month and why.',
  },
  taken: tenthIncluded,
})

export const groupsWindow = deadlineRule({
  id: 'groups-window',
  sort: 'deadline',
  who: parties.client,
  event: 'course-completed',
  term: { form: 'months', count: attendanceWindowMonths },
  citation: order929('2.4.8, table, 2.2'),
  quote:
    'вступивших и посещающих группы само и взаимопомощи, сообщество "Анонимные наркоманы" в течение 6 месяцев по завершению курса социальной реабилитации',
  title: { ru: 'Срок наблюдения за посещением групп', en: 'The window of attending mutual-help groups' },
  does: {
    ru: 'Последний день срока, в который посещение групп учитывается в показателе; на рабочий день он не переносится.',
    en: 'The last day of the window in which attending counts; it does not move to a working day.',
  },
})

export const groupsAssessed = deadlineRule({
  id: 'groups-assessed',
  sort: 'deadline',
  who: parties.assessor,
  event: 'course-completed',
  term: { form: 'times', count: groupAssessmentsAMonth, every: 'month' },
  also: [attendanceWindowMonths],
  citation: order929('2.4.8, table, 2.2'),
  quote: 'ежемесячно, по завершению курса социальной реабилитации наркозависимым лицом',
  title: { ru: 'Посещение групп за месяц оценено', en: 'Attending groups is assessed for a month' },
  does: {
    ru: 'Посещение групп оценивают каждый месяц срока наблюдения; числа месяца строка 2.2 не называет.',
    en: 'Attending is assessed in each month of the window; row 2.2 names no day of the month.',
  },
})

export const employmentWindow = deadlineRule({
  id: 'employment-window',
  sort: 'deadline',
  who: parties.client,
  toWhom: parties.employmentService,
  event: 'course-completed',
  term: { form: 'months', count: employmentWindowMonths },
  citation: order929('2.4.8, table, 2.3'),
  quote:
    'в двухмесячный срок после окончания полного курса социальной реабилитации для получения услуг в сфере занятости',
  title: { ru: 'Постановка на учёт в службе занятости', en: 'Registering with the employment service' },
  does: {
    ru: 'Последний день срока, в который постановка на учёт учитывается в показателе; на рабочий день он не переносится.',
    en: 'The last day of the window in which registering counts; it does not move to a working day.',
  },
})

export const employmentAssessed = deadlineRule({
  id: 'employment-assessed',
  sort: 'deadline',
  who: parties.assessor,
  event: 'course-completed',
  term: { form: 'day-of-month', day: employmentAssessmentDay, month: employmentAssessmentMonth, after: 'month' },
  citation: order929('2.4.8, table, 2.3'),
  quote: 'до 10 числа третьего месяца после завершения',
  title: { ru: 'Постановка на учёт оценена', en: 'Registering with the employment service is assessed' },
  does: {
    ru: 'Последний день, когда по ответу службы занятости оценивают, поставлен ли клиент на учёт.',
    en: 'The last day on which the answer of the employment service is assessed.',
  },
  taken: [
    ...tenthIncluded,
    {
      question: { ru: 'Какой месяц — «третий после завершения»?', en: 'Which month is the “third after completion”?' },
      taken: {
        ru: 'Третий из месяцев, следующих за месяцем завершения',
        en: 'The third of the months that follow the month of completion',
      },
      reason: {
        ru: 'К его началу двухмесячный срок истёк у всех завершивших в том же месяце',
        en: 'By its beginning the two months are over for everyone who completed in that month',
      },
    },
  ],
})

export const remissionReported = deadlineRule({
  id: 'remission-reported',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.ministry,
  event: 'year-began',
  term: { form: 'day-of-year', day: remissionReportDay },
  citation: order929('2.4.8, table, 2.4'),
  quote: 'ежегодно, до 25 декабря текущего года',
  title: { ru: 'Отчёт о ремиссии представлен', en: 'Remission is reported' },
  does: {
    ru: 'Последний день года, когда организация представляет отчёт о статистическом учёте; итог докладывают антинаркотической комиссии.',
    en: "The last day of the year for the organisation's statistical report; the result goes to the anti-drug commission.",
  },
  taken: tenthIncluded,
})

export const yearEndPenalty = deadlineRule({
  id: 'year-end-penalty',
  sort: 'fact',
  who: parties.ministry,
  toWhom: parties.organisation,
  event: 'financial-year-ended',
  term: { form: 'none' },
  citation: order929('2.4.8, table, 2.2-2.3'),
  quote: 'По окончании финансового года для некоммерческой организации, показавшей низкий уровень',
  title: { ru: 'Санкции по итогам финансового года', en: 'Penalties of the financial year' },
  does: {
    ru: 'Санкции за группы и за службу занятости применяют после окончания финансового года; дня текст не называет. Кто учитывается за год, говорит толкование.',
    en: 'The penalties for groups and for employment follow the end of the financial year; no day is named. The reading says who counts for a year.',
  },
  readings: ['cohort'],
})

export const indicatorDeadlines: readonly DeadlineRule[] = [
  monthAssessed,
  stayAssessed,
  groupsWindow,
  groupsAssessed,
  employmentWindow,
  employmentAssessed,
  remissionReported,
  yearEndPenalty,
]
