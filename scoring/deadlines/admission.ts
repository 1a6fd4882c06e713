import { order929 } from '../acts'
import { programmeCreation } from '../parameters/course-terms'
import { contractForwarding, contractNoticeTerm } from '../parameters/notice-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'
import { calendarDays, sameDayOff } from './taken-senses'

export const contractConcluded = deadlineRule({
  id: 'contract-concluded',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.client,
  event: 'client-came',
  term: { form: 'same-day' },
  citation: order929('3.5 (1)'),
  quote: 'заключает договор с наркозависимым лицом (его представителем) в день обращения',
  title: { ru: 'Договор заключён', en: 'The contract is signed' },
  does: {
    ru: 'Договор заключают в тот же день, когда клиент обратился с направлением.',
    en: 'The contract is signed on the day on which the client comes with the referral.',
  },
  taken: [sameDayOff],
})

export const admissionOrder = deadlineRule({
  id: 'admission-order',
  sort: 'deadline',
  who: parties.organisation,
  event: 'client-came',
  term: { form: 'same-day' },
  citation: order929('3.5 (3)'),
  quote: 'издает приказ о его зачислении в некоммерческую организацию',
  title: { ru: 'Приказ о зачислении издан', en: 'The admission order is made' },
  does: {
    ru: 'Приказ о зачислении издают в день обращения клиента.',
    en: 'The admission order is made on the day on which the client comes.',
  },
  taken: [sameDayOff],
})

export const statisticsJournal = deadlineRule({
  id: 'statistics-journal',
  sort: 'deadline',
  who: parties.organisation,
  event: 'client-came',
  term: { form: 'same-day' },
  citation: order929('3.5 (3)'),
  quote:
    'вносит данные о наркозависимом лице в журнал статистического учета наркозависимых лиц, проходящих реабилитацию (за исключением медицинской) и ресоциализацию, по форме, утвержденной Комитетом.',
  title: { ru: 'Запись в журнале статистического учёта', en: 'The entry in the statistical journal' },
  does: {
    ru: 'Клиента записывают в журнал статистического учёта в день обращения.',
    en: 'The client is entered in the statistical journal on the day of coming.',
  },
  taken: [sameDayOff],
})

export const firstExamination = deadlineRule({
  id: 'first-examination',
  sort: 'deadline',
  who: parties.organisation,
  event: 'client-came',
  term: { form: 'same-day' },
  citation: order929('3.2'),
  quote:
    'При приеме в некоммерческую организацию наркозависимое лицо в обязательном порядке проходит первичный осмотр и первичную санитарную обработку.',
  title: { ru: 'Первичный осмотр и санитарная обработка', en: 'The first examination and sanitation' },
  does: {
    ru: 'Осмотр и обработку проходят при приёме; данные осмотра вкладывают в личное дело.',
    en: 'Both are done on admission; what the examination found goes into the case file.',
  },
  taken: [
    {
      question: { ru: 'Когда это — «при приеме»?', en: 'When is “on admission”?' },
      taken: { ru: 'В день обращения', en: 'On the day on which the client comes' },
      reason: {
        ru: 'Договор и зачисление в тот же день (пункт 3.5), иного дня приёма нет',
        en: 'Contract and enrolment are of that day (clause 3.5), there is no other day of admission',
      },
    },
  ],
})

export const contractNotice = deadlineRule({
  id: 'contract-notice',
  sort: 'deadline',
  who: parties.organisation,
  toWhom: parties.welfareOffice,
  event: 'contract-signed',
  term: { form: 'term', length: contractNoticeTerm },
  citation: order929('3.5 (1)'),
  quote:
    'письменно не позднее трех рабочих дней со дня подписания указанного договора уведомляет государственные казенные учреждения центры социальной защиты населения (далее именуются – Центры), определенные Комитетом, о заключении договора и сроках реабилитации (за исключением медицинской) и ресоциализации',
  title: { ru: 'ЦСЗН уведомлён о договоре', en: 'The welfare office has the notice of the contract' },
  does: {
    ru: 'Последний рабочий день, когда организация письменно уведомляет ЦСЗН о договоре и сроках курса; пункт 5.13 говорит то же.',
    en: 'The last working day on which the organisation gives written notice of the contract and the dates of the course; clause 5.13 says the same.',
  },
})

export const contractForwarded = deadlineRule({
  id: 'contract-forwarded',
  sort: 'deadline',
  who: parties.welfareOffice,
  toWhom: parties.ministry,
  event: 'contract-notice-received',
  term: { form: 'term', length: contractForwarding },
  citation: order929('5.14'),
  quote:
    'Центр не позднее одного рабочего дня после получения уведомления о заключении договора и сроках реабилитации (за исключением медицинской) и ресоциализации от некоммерческой организации письменно уведомляет Комитет.',
  title: { ru: 'Комитет уведомлён о договоре', en: 'The ministry has the notice of the contract' },
  does: {
    ru: 'Последний рабочий день, когда ЦСЗН письменно передаёт уведомление о договоре.',
    en: 'The last working day on which the welfare office passes the notice on in writing.',
  },
})

export const individualProgramme = deadlineRule({
  id: 'individual-programme',
  sort: 'deadline',
  who: parties.organisation,
  event: 'contract-signed',
  term: { form: 'term', length: programmeCreation },
  citation: order929('3.5 (4)'),
  quote:
    'в течение двух дней после заключения договора с наркозависимым лицом создает в отношении него программу реабилитации (за исключением медицинской) и ресоциализации наркозависимых лиц',
  title: { ru: 'Индивидуальная программа создана', en: 'The individual programme is made' },
  does: {
    ru: 'Последний день, когда для клиента создают программу реабилитации.',
    en: "The last day on which the client's programme is made.",
  },
  taken: [calendarDays],
})

export const admissionDeadlines: readonly DeadlineRule[] = [
  contractConcluded,
  admissionOrder,
  statisticsJournal,
  firstExamination,
  contractNotice,
  contractForwarded,
  individualProgramme,
]
