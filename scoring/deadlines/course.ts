import { order929 } from '../acts'
import { courseDays } from '../parameters/course-days'
import { scheduleValidity, statisticsTerm } from '../parameters/course-terms'
import { completionNoticeTerm, terminationNoticeTerm } from '../parameters/notice-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const courseLength = deadlineRule({
  id: 'course-length',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.client,
  event: 'contract-signed',
  term: { form: 'days-included', count: courseDays },
  citation: order929('3.1'),
  quote:
    'Услуги наркозависимым лицам предоставляются в течение не более 180 дней, включая день заключения договора, бесплатно.',
  title: { ru: 'Последний день курса', en: 'The last day of the course' },
  does: {
    ru: 'Последний день, в который услуги могут предоставляться по договору; день договора — первый.',
    en: 'The last day on which services may be given under the contract; the day of the contract is the first.',
  },
  taken: [
    {
      question: { ru: 'Входит ли в срок день договора?', en: 'Does the day of the contract count?' },
      taken: { ru: 'Входит', en: 'It does' },
      reason: {
        ru: 'Пункт 3.1 говорит об этом прямо; «с даты заключения договора» в пункте 2.3.1 этому не противоречит',
        en: 'Clause 3.1 says so; “from the date of the contract” in clause 2.3.1 does not contradict it',
      },
    },
  ],
})

export const religiousSchedule = deadlineRule({
  id: 'religious-schedule',
  sort: 'deadline',
  who: parties.organisation,
  event: 'schedule-agreed',
  term: { form: 'term', length: scheduleValidity },
  citation: order929('2.2, table, 1.4'),
  quote:
    'данный график согласовывается с руководителем соответствующего религиозного объединения и действует в течение одного года.',
  title: { ru: 'График религиозных посещений обновлён', en: 'The schedule of religious visits is renewed' },
  does: {
    ru: 'Последний день, в который действует график; к нему согласовывают следующий.',
    en: 'The last day on which the schedule is valid; the next one is agreed by then.',
  },
})

export const completionNotice = deadlineRule({
  id: 'completion-notice',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.welfareOffice,
  event: 'contract-performed',
  term: { form: 'term', length: completionNoticeTerm },
  citation: order929('3.5 (8)'),
  quote: 'об исполнении договора не позднее трех рабочих дней со дня исполнения указанного договора',
  title: { ru: 'ЦСЗН уведомлён об исполнении договора', en: 'The welfare office knows that the contract is performed' },
  does: {
    ru: 'Последний рабочий день, когда организация письменно уведомляет ЦСЗН, что договор исполнен.',
    en: 'The last working day on which the organisation gives written notice that the contract is performed.',
  },
})

export const terminationNotice = deadlineRule({
  id: 'termination-notice',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.welfareOffice,
  event: 'contract-terminated',
  term: { form: 'term', length: terminationNoticeTerm },
  citation: order929('3.5 (8)'),
  quote: 'о досрочном расторжении договора не позднее одного рабочего дня со дня расторжения указанного договора.',
  title: { ru: 'ЦСЗН уведомлён о расторжении договора', en: 'The welfare office knows of the early termination' },
  does: {
    ru: 'Последний рабочий день, когда организация письменно уведомляет ЦСЗН о досрочном расторжении.',
    en: 'The last working day on which the organisation gives written notice of early termination.',
  },
})

export const completionStatement = deadlineRule({
  id: 'completion-statement',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.client,
  event: 'client-left',
  term: { form: 'same-day' },
  citation: order929('3.5 (7)'),
  quote:
    'после завершения полного курса социальной реабилитации согласно заключенному договору наркозависимому лицу выдается справка о завершении полного курса социальной реабилитации',
  title: { ru: 'Справка о завершении курса выдана', en: 'The statement of completion is given' },
  does: {
    ru: 'Прошедшему полный курс справку выдают при выбытии, в тот же день.',
    en: 'Who completed the course gets the statement on leaving, the same day.',
  },
})

export const caseFileExtract = deadlineRule({
  id: 'case-file-extract',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.client,
  event: 'client-left',
  term: { form: 'same-day' },
  citation: order929('3.5 (7)'),
  quote:
    'при досрочном прекращении курса социальной реабилитации некоммерческой организацией наркозависимому лицу выдается выписка из личного дела (по запросу)',
  title: { ru: 'Выписка из личного дела выдана', en: 'The extract of the case file is given' },
  does: {
    ru: 'Выбывшему досрочно по его запросу при выбытии выдают выписку из личного дела.',
    en: 'Who leaves early and asks for it gets an extract of the case file on leaving.',
  },
})

export const statisticsKept = deadlineRule({
  id: 'statistics-kept',
  sort: 'deadline',
  who: parties.organisation,
  event: 'course-completed',
  term: { form: 'term', length: statisticsTerm },
  citation: order929('4.11'),
  quote:
    'Некоммерческая организация ведет статистический учет наркозависимых лиц, проходящих реабилитацию (за исключением медицинской) и ресоциализацию, в последующие 3 года, по форме, утвержденной Комитетом.',
  title: { ru: 'Статистический учёт после курса', en: 'Statistics after the course' },
  does: {
    ru: 'Последний день, до которого организация ведёт статистический учёт прошедшего курс.',
    en: 'The last day up to which the organisation keeps statistics of who took the course.',
  },
  taken: [
    {
      question: { ru: 'От чего «последующие» годы?', en: 'What do the “following” years follow?' },
      taken: { ru: 'От завершения курса', en: 'The end of the course' },
      reason: {
        ru: 'Отчёт по строке 2.4 показателей берёт тех же лиц после курса',
        en: 'The report of row 2.4 of the indicators takes the same people after the course',
      },
    },
  ],
})

export const courseDeadlines: readonly DeadlineRule[] = [
  courseLength,
  religiousSchedule,
  completionNotice,
  terminationNotice,
  completionStatement,
  caseFileExtract,
  statisticsKept,
]
