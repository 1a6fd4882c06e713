import type { Wording } from '../wording'

/** What terms run from. Russian follows «со дня …», English follows “the day …”. */
export const deadlineEvents = {
  'application-filed': { ru: 'подачи заявления', en: 'the application was filed' },
  'referral-issued': { ru: 'выдачи направления', en: 'the referral was issued' },
  'client-came': { ru: 'обращения в организацию', en: 'the client came to the organisation' },
  'client-enrolled': { ru: 'зачисления', en: 'the client was enrolled' },
  'contract-signed': { ru: 'подписания договора', en: 'the contract was signed' },
  'contract-notice-received': {
    ru: 'получения уведомления о договоре',
    en: 'the notice of the contract was received',
  },
  'tests-made': { ru: 'выполнения анализов', en: 'the tests were made' },
  'contract-performed': { ru: 'исполнения договора', en: 'the contract was performed' },
  'contract-terminated': { ru: 'расторжения договора', en: 'the contract was terminated' },
  'client-left': { ru: 'выбытия клиента', en: 'the client left' },
  'course-completed': { ru: 'завершения курса', en: 'the course was completed' },
  'course-planned-end': { ru: 'планового окончания курса', en: 'the course is planned to end' },
  'schedule-agreed': { ru: 'согласования графика', en: 'the schedule was agreed' },
  'commission-decided': { ru: 'решения комиссии', en: 'the commission decided' },
  'protocol-submitted': { ru: 'представления протокола', en: 'the protocol was submitted' },
  'exclusion-ordered': { ru: 'подписания приказа об исключении', en: 'the order of exclusion was signed' },
  'month-ended': { ru: 'окончания месяца', en: 'the month ended' },
  'quarter-began': { ru: 'начала квартала', en: 'the quarter began' },
  'quarter-ended': { ru: 'окончания квартала', en: 'the quarter ended' },
  'year-began': { ru: 'начала года', en: 'the year began' },
  'financial-year-ended': { ru: 'окончания финансового года', en: 'the financial year ended' },
  'voucher-received': { ru: 'получения сертификата', en: 'the voucher was received' },
  'report-made': { ru: 'составления заключения', en: 'the report was made' },
  'certificate-issued': { ru: 'выдачи сертификата соответствия', en: 'the certificate was issued' },
  'follow-up-ended': { ru: 'окончания сопровождения', en: 'the follow-up ended' },
  'remission-began': { ru: 'начала ремиссии', en: 'the remission began' },
  'agreement-signed': { ru: 'подписания соглашения', en: 'the agreement was signed' },
  'programme-began': { ru: 'начала индивидуальной программы', en: 'the individual programme began' },
} as const satisfies Record<string, Wording>

export type DeadlineEventId = keyof typeof deadlineEvents
