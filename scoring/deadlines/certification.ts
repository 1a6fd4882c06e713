import { irkutskSystem } from '../acts'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const remedyDay = deadlineRule({
  id: 'remedy-day',
  sort: 'deadline',
  who: parties.centre,
  toWhom: parties.certificationBody,
  event: 'report-made',
  term: { form: 'entered' },
  citation: irkutskSystem('report'),
  quote: 'рекомендации по устранению выявленных несоответствий Критериям оценки деятельности и сроки их устранения',
  title: { ru: 'Несоответствие устранено', en: 'A nonconformity is remedied' },
  does: {
    ru: 'День называет заключение для каждого несоответствия.',
    en: 'The report names the day for each nonconformity.',
  },
})

export const inspectionVisits = deadlineRule({
  id: 'inspection-visits',
  sort: 'deadline',
  who: parties.certificationBody,
  toWhom: parties.centre,
  event: 'report-made',
  term: { form: 'entered' },
  citation: irkutskSystem('report'),
  quote:
    'порядок текущего контроля деятельности негосударственной организации на соответствие критериям оценки деятельности (сроки, периодичность инспекционного контроля)',
  title: { ru: 'Инспекционный контроль проведён', en: 'A surveillance visit is made' },
  does: {
    ru: 'Сроки и периодичность называет заключение.',
    en: 'The report names the terms and how often.',
  },
})

export const certificateValid = deadlineRule({
  id: 'certificate-valid',
  sort: 'validity',
  who: parties.centre,
  event: 'certificate-issued',
  term: { form: 'entered' },
  citation: irkutskSystem('report'),
  quote: 'выдачи сертификата соответствия требованиям системы добровольной сертификации',
  title: { ru: 'Сертификат соответствия действует', en: 'The certificate of conformity is valid' },
  does: {
    ru: 'Последний день действия вписывают из сертификата или решения о нём; без него сертификат не записывается.',
    en: 'The last day is copied from the certificate or its decision; without it no certificate is recorded.',
  },
  taken: [
    {
      question: { ru: 'Сколько действует сертификат?', en: 'How long is a certificate valid?' },
      taken: { ru: 'По день, который назван в нём самом', en: 'Up to the day that it names' },
      reason: {
        ru: 'Правила системы сертификации не опубликованы, а опубликованная страница срока не называет',
        en: 'The rules of the system are not published, and the published page names no term',
      },
    },
  ],
})

export const certificationDeadlines: readonly DeadlineRule[] = [remedyDay, inspectionVisits, certificateValid]
