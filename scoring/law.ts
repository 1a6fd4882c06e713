import { actAssessmentDay } from './parameters/act-assessment-day'
import { assessmentsAYear } from './parameters/assessments-a-year'
import { attendanceBands } from './parameters/attendance-bands'
import { attendanceWindowMonths } from './parameters/attendance-window-months'
import { courseDays } from './parameters/course-days'
import { employmentBands } from './parameters/employment-bands'
import { employmentWindowMonths } from './parameters/employment-window-months'
import { missingKindsShare } from './parameters/missing-kinds-share'
import { qualityPoints } from './parameters/quality-points'
import { qualityThreshold } from './parameters/quality-threshold'
import { remissionBands } from './parameters/remission-bands'
import { remissionMonths } from './parameters/remission-months'
import { remissionReportDay } from './parameters/remission-report-day'
import { remissionYears } from './parameters/remission-years'

/** Every number that a settlement or a quality score depends on. A reform is another one of these. */
export const currentLaw = {
  actAssessmentDay,
  assessmentsAYear,
  attendanceBands,
  attendanceWindowMonths,
  courseDays,
  employmentBands,
  employmentWindowMonths,
  missingKindsShare,
  qualityPoints,
  qualityThreshold,
  remissionBands,
  remissionMonths,
  remissionReportDay,
  remissionYears,
}

export type Law = Readonly<typeof currentLaw>
export type ParameterId = keyof Law
