import { order929 } from '../../acts'
import { courseDays } from '../../parameters/course-days'
import type { Rule } from '../../rule'

export const daysInProgramme: Rule = {
  id: 'days-in-programme',
  citation: order929('3.1'),
  quote:
    'Услуги наркозависимым лицам предоставляются в течение не более 180 дней, включая день заключения договора, бесплатно',
  title: { ru: 'Дни в программе и длина курса', en: 'Days in the programme and the length of a course' },
  does: {
    ru: 'День договора — первый день в программе, день выбытия — последний. Курс договора кончается не позже наибольшего срока, считая день договора: 180-й день — это день договора и ещё 179.',
    en: 'The contract day is the first day in the programme, the day of the exit the last. A course ends no later than the longest term, the contract day included: day 180 is the contract day and 179 more.',
  },
  parameters: [courseDays],
  readings: [],
  taken: [
    {
      question: {
        ru: 'Входит ли день договора в 180 дней: «включая день» (3.1) или «с даты» (2.3.1)?',
        en: 'Is the contract day one of the 180: “included” (3.1) or “from the date” (2.3.1)?',
      },
      taken: { ru: 'Входит', en: 'It is' },
      reason: {
        ru: 'Пункт 3.1 говорит прямо, пункт 2.3.1 ему не противоречит',
        en: 'Clause 3.1 says so, and clause 2.3.1 does not say otherwise',
      },
    },
    {
      question: { ru: 'Входит ли день выбытия?', en: 'Is the day of the exit one of them?' },
      taken: { ru: 'Входит', en: 'It is' },
      reason: { ru: 'В этот день услуги ещё оказываются', en: 'Services are still given on it' },
    },
    {
      question: {
        ru: 'Причитаются ли услуги, если клиент живёт в центре дольше срока?',
        en: 'Are services due when a client stays beyond the term?',
      },
      taken: { ru: 'Да, пока он в программе', en: 'Yes, while the client is in the programme' },
      reason: {
        ru: 'Кормить человека и помогать ему нужно и после срока; о нарушении срока предупреждают отдельно',
        en: 'A person must be fed and helped after the term too; of its breach there is a warning of its own',
      },
    },
  ],
}
