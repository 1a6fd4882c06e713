import { zhigalovoAgreement } from '../acts'
import {
  callsAQuarter,
  followUpTerm,
  handOverLeadMonths,
  patronageLeadMonths,
  stableRemission,
} from '../parameters/zhigalovo-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const patronageProgramme = deadlineRule({
  id: 'patronage-programme',
  sort: 'deadline',
  who: parties.districtExecutor,
  toWhom: parties.client,
  event: 'course-planned-end',
  term: { form: 'months-before', count: patronageLeadMonths },
  citation: zhigalovoAgreement('stage 5, administration (1)'),
  quote:
    'за месяц до окончания курса социальной реабилитации для лица, заканчивающего реабилитацию, разрабатывается программа противорецидивного патронажа в постреабилитационном периоде.',
  title: { ru: 'Программа патронажа готова', en: 'The patronage programme is made' },
  does: {
    ru: 'Последний день, к которому исполнитель в районе и центр готовят программу противорецидивного патронажа.',
    en: "The last day by which the district's executor and the centre have made the programme against relapse.",
  },
})

export const handOverRequest = deadlineRule({
  id: 'hand-over-request',
  sort: 'deadline',
  who: parties.centre,
  toWhom: parties.districtExecutor,
  event: 'course-planned-end',
  term: { form: 'months-before', count: handOverLeadMonths },
  citation: zhigalovoAgreement('4.7'),
  quote:
    'За месяц до окончания курса социальной реабилитации руководитель реабилитационного центра обращается к исполнителю региональной системы профилактики',
  title: { ru: 'Сопровождение передано району', en: 'The follow-up is handed over' },
  does: {
    ru: 'Последний день, когда руководитель центра обращается в район о дальнейшем сопровождении.',
    en: 'The last day on which the head of the centre asks the district to follow up.',
  },
})

export const followUp = deadlineRule({
  id: 'follow-up',
  sort: 'length',
  who: parties.districtExecutor,
  toWhom: parties.client,
  event: 'course-completed',
  term: { form: 'term', length: followUpTerm },
  citation: zhigalovoAgreement('stage 5, administration (3)'),
  quote: 'Постреабилитационное сопровождение осуществляется в течение 2 лет',
  title: { ru: 'Постреабилитационное сопровождение', en: 'Follow-up after the course' },
  does: { ru: 'Последний день сопровождения после курса.', en: 'The last day of the follow-up after the course.' },
})

export const followUpCalls = deadlineRule({
  id: 'follow-up-calls',
  sort: 'length',
  who: parties.districtExecutor,
  toWhom: parties.client,
  event: 'follow-up-ended',
  term: { form: 'times', count: callsAQuarter, every: 'quarter' },
  citation: zhigalovoAgreement('stage 5, administration (3)'),
  quote:
    'затем ежеквартально собирает информацию о происходящих изменениях посредством телефонной связи и фиксирует в журнале учета.',
  title: { ru: 'Звонки после сопровождения', en: 'Calls after the follow-up' },
  does: {
    ru: 'После сопровождения исполнитель звонит в каждом квартале и записывает в журнал.',
    en: 'After the follow-up the executor calls in each quarter and keeps a journal.',
  },
  taken: [
    {
      question: { ru: 'До какого дня звонят?', en: 'Until when?' },
      taken: {
        ru: 'Конца нет; день, когда звонки прекращают, называет исполнитель',
        en: 'There is no end; the executor names the day on which the calls stop',
      },
      reason: { ru: 'Соглашение конца не называет', en: 'The agreement names no end' },
    },
  ],
})

export const maintenanceTherapy = deadlineRule({
  id: 'maintenance-therapy',
  sort: 'length',
  who: parties.hospital,
  toWhom: parties.client,
  event: 'remission-began',
  term: { form: 'term', length: stableRemission },
  citation: zhigalovoAgreement('stage 3, hospital (3)'),
  quote:
    'в амбулаторный кабинет для получения курсов поддерживающей терапии до момента достижения им стойкой ремиссии (не менее 5 лет).',
  title: { ru: 'Поддерживающая терапия', en: 'Maintenance therapy' },
  does: {
    ru: 'День, к которому ремиссия становится стойкой; до него проводят поддерживающую терапию.',
    en: 'The day by which remission is stable; until then therapy is maintained.',
  },
})

export const agreementTerm = deadlineRule({
  id: 'agreement-term',
  sort: 'fact',
  who: parties.agreementParties,
  event: 'agreement-signed',
  term: { form: 'none' },
  citation: zhigalovoAgreement('5.3'),
  quote: 'Срок действия данного Соглашения по 31.12.2022 г',
  title: { ru: 'Срок действия соглашения', en: 'The term of the agreement' },
  does: {
    ru: 'Соглашение истекло; его сроки показываются с этой оговоркой.',
    en: 'The agreement has expired; its terms are shown with that said.',
  },
  taken: [
    {
      question: {
        ru: 'Считаются ли сроки соглашения после его окончания?',
        en: 'Are the terms of the agreement counted after its end?',
      },
      taken: {
        ru: 'Считаются там, где район работает по этому маршруту, и источник назван истёкшим',
        en: 'They are, where a district works by this pathway, and the source is called expired',
      },
      reason: {
        ru: 'О продлении ничего не известно, а другого порядка сопровождения источники не дают',
        en: 'No prolongation is known, and the sources give no other order of follow-up',
      },
    },
  ],
})

export const zhigalovoDeadlines: readonly DeadlineRule[] = [
  patronageProgramme,
  handOverRequest,
  followUp,
  followUpCalls,
  maintenanceTherapy,
  agreementTerm,
]
