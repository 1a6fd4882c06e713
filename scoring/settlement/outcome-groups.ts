import { order929 } from '../acts'
import { attendanceBands } from '../parameters/attendance-bands'
import { attendanceWindowMonths } from '../parameters/attendance-window-months'
import type { OutcomeRule } from './outcome'

export const outcomeGroups: OutcomeRule = {
  id: 'outcome-groups',
  citation: order929('2.4.8, table, 2.2'),
  quote:
    'По окончании финансового года для некоммерческой организации, показавшей низкий уровень вступления применяется штрафная санкция в виде возврата субсидии в областной бюджет в размере 1% от предоставленной субсидии, для некоммерческой организации, показавшей средний уровень вступления применяется штрафная санкция в виде возврата субсидии в областной бюджет в размере 0,5% от предоставленной субсидии',
  title: { ru: 'Посещение групп само- и взаимопомощи', en: 'Attending mutual-help groups' },
  does: {
    ru: 'По окончании года доля завершивших курс, которые посещали группы, относится к уровню; ставка уровня от субсидии года распределяется по клиентам в пропорции к тому, что осталось после правил 1 и 2, наибольшими остатками.',
    en: 'At the end of the year the share of completers who attended groups falls into a band; its rate of the subsidy is shared out over the clients by largest remainder, in proportion to what rules 1 and 2 left.',
  },
  bands: 'attendanceBands',
  windowMonths: 'attendanceWindowMonths',
  parameters: [attendanceBands, attendanceWindowMonths],
  readings: ['band-gap', 'outcome-base', 'cohort', 'groups-minimum'],
  reached: ({ groupMonths }, _window, readings) => groupMonths >= Number(readings['groups-minimum']),
  taken: [
    {
      question: { ru: 'Что значит «0% посещающих»?', en: 'What does “0% attending” mean?' },
      taken: { ru: 'Единица измерения, доля в процентах', en: 'The unit: a share in percent' },
      reason: {
        ru: 'Целевой показатель в ноль процентов противоречил бы уровням той же строки',
        en: 'A target of zero percent would contradict the bands of the same row',
      },
    },
  ],
}
