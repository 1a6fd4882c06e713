import { order929 } from '../acts'
import { parameter } from './parameter'

/** «…месяца, следующего за истекшим месяцем» */
export const actAssessmentMonth = parameter(
  {
    id: 'actAssessmentMonth',
    sort: 'count',
    title: {
      ru: 'Через сколько месяцев после истекшего его оценивают',
      en: 'How many months after a month it is assessed',
    },
  },
  [{ from: '2018-06-13', value: 1, source: order929('2.4.8, table, 1.1') }],
)

/** «до 10 числа третьего месяца после завершения» */
export const employmentAssessmentDay = parameter(
  {
    id: 'employmentAssessmentDay',
    sort: 'count',
    title: {
      ru: 'Число месяца, до которого оценивают постановку на учёт',
      en: 'Day of the month by which registering with the employment service is assessed',
    },
  },
  [{ from: '2018-06-13', value: 10, source: order929('2.4.8, table, 2.3') }],
)

/** «до 10 числа третьего месяца после завершения» */
export const employmentAssessmentMonth = parameter(
  {
    id: 'employmentAssessmentMonth',
    sort: 'count',
    title: {
      ru: 'Месяц после завершения курса, в котором оценивают постановку на учёт',
      en: 'Month after the course in which registering with the employment service is assessed',
    },
  },
  [{ from: '2018-06-13', value: 3, source: order929('2.4.8, table, 2.3') }],
)

/** «ежемесячно, по завершению курса социальной реабилитации наркозависимым лицом» */
export const groupAssessmentsAMonth = parameter(
  {
    id: 'groupAssessmentsAMonth',
    sort: 'count',
    title: { ru: 'Оценок посещения групп в месяц', en: 'Assessments of attending groups a month' },
  },
  [{ from: '2018-06-13', value: 1, source: order929('2.4.8, table, 2.2') }],
)
