import { meanText } from '../fraction'
import type { Wording } from '../wording'
import type { Quality, QualityStatus } from './quality'

export const qualityStatusTexts: Readonly<Record<QualityStatus, Wording>> = {
  ok: { ru: 'вопрос не ставится', en: 'no question is raised' },
  warning: {
    ru: 'предупреждение: среднее пока ниже порога, год не завершён',
    en: 'a warning: the mean is under the threshold so far, the year is not complete',
  },
  certain: {
    ru: 'вопрос неизбежен: и наибольшие баллы оставшихся оценок не поднимут среднее года до порога',
    en: 'the question is certain: even full points in the assessments left cannot lift the mean of the year',
  },
  raised: {
    ru: 'перед комиссией ставится вопрос об исключении из реестра',
    en: 'the question of exclusion goes to the commission',
  },
}

/** The arithmetic of the mean: «(40 + 20) ÷ 2 = 30.00». */
export const meanFormula = ({ assessments, sum }: Quality): string =>
  `(${assessments.map(({ total }) => total).join(' + ')}) ÷ ${assessments.length} = ${meanText(sum, assessments.length)}`
