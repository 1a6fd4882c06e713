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
  bands: attendanceBands,
  windowMonths: attendanceWindowMonths,
  readings: ['band-gap', 'outcome-base', 'cohort', 'groups-minimum'],
  reached: ({ groupMonths }, _window, readings) => groupMonths >= Number(readings['groups-minimum']),
}
