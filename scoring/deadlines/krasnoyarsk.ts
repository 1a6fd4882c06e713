import { krasnoyarskOrder } from '../acts'
import {
  programmeLongest,
  programmeShortest,
  quarterReportDay,
  quarterReportMonth,
  trainingsAQuarter,
} from '../parameters/krasnoyarsk-terms'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'

export const quarterReport = deadlineRule({
  id: 'quarter-report',
  sort: 'deadline',
  who: parties.socialCentre,
  event: 'quarter-ended',
  term: { form: 'day-of-month', day: quarterReportDay, month: quarterReportMonth, after: 'quarter' },
  citation: krasnoyarskOrder('programme, analytical stage'),
  quote:
    'Заполнение формы отчета предоставления социальных услуг больным наркоманией на базе Центра осуществляется ежеквартально не позднее 10 числа следующего за отчетным периодом месяца',
  title: { ru: 'Отчёт за квартал сдан', en: 'The quarterly report is filed' },
  does: {
    ru: 'Последний день, когда заполняют отчёт за истекший квартал; пункт 6.1 плана говорит то же.',
    en: 'The last day for the report of the past quarter; point 6.1 of the plan says the same.',
  },
})

export const programmeLength = deadlineRule({
  id: 'programme-length',
  sort: 'length',
  who: parties.socialCentre,
  toWhom: parties.client,
  event: 'programme-began',
  term: { form: 'term', length: programmeLongest },
  also: [programmeShortest],
  citation: krasnoyarskOrder('programme, 7'),
  quote:
    'Продолжительность индивидуальной программы социальной реабилитации и ресоциализации больного наркоманией составляет от 3 месяцев до 1 года (в зависимости от состояния больного наркоманией).',
  title: { ru: 'Длина индивидуальной программы', en: 'The length of an individual programme' },
  does: {
    ru: 'Последний день самой длинной программы; короче наименьшего срока она не бывает.',
    en: 'The last day of the longest programme; it is never shorter than the shortest.',
  },
})

export const yearAnalysis = deadlineRule({
  id: 'year-analysis',
  sort: 'fact',
  who: parties.socialCentre,
  toWhom: parties.resourceCentre,
  event: 'year-began',
  term: { form: 'none' },
  citation: krasnoyarskOrder('plan, 6.2'),
  quote: 'до 18 декабря 2024 года',
  title: { ru: 'Анализ работы за 2024 год', en: 'The analysis of 2024' },
  does: {
    ru: 'День назван для одного 2024 года; на другие годы он не переносится.',
    en: 'The day is named for 2024 alone; it says nothing of other years.',
  },
})

export const preventionTrainings = deadlineRule({
  id: 'prevention-trainings',
  sort: 'deadline',
  who: parties.socialCentre,
  event: 'quarter-began',
  term: { form: 'times', count: trainingsAQuarter, every: 'quarter' },
  citation: krasnoyarskOrder('plan, 7.1'),
  quote: '1 раз в квартал',
  title: { ru: 'Профилактический тренинг', en: 'A prevention training' },
  does: {
    ru: 'Тренинг проводят в каждом квартале; дня план не называет.',
    en: 'A training is held in each quarter; the plan names no day.',
  },
})

export const krasnoyarskDeadlines: readonly DeadlineRule[] = [
  quarterReport,
  programmeLength,
  yearAnalysis,
  preventionTrainings,
]
