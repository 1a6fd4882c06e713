import type { Wording } from '../wording'
import type { Certification, CriterionResult, SupportedConclusion } from './certification'

export const conclusionTexts: Readonly<Record<SupportedConclusion, Wording>> = {
  certify: { ru: 'все критерии выполнены: оценка поддерживает сертификацию', en: 'all criteria are met: certify' },
  remedy: {
    ru: 'у каждого не выполненного полностью критерия есть срок устранения',
    en: 'each criterion that is not fully met has a day for its remedy',
  },
  incomplete: {
    ru: 'оценка неполна: у не выполненного полностью критерия нет срока устранения',
    en: 'incomplete: a criterion that is not fully met has no day for its remedy',
  },
  refuse: {
    ru: 'не выполнен основной критерий: оценка поддерживает отказ',
    en: 'a main criterion is not met: the assessment supports a refusal',
  },
}

export const criterionResultTexts: Readonly<Record<CriterionResult, Wording>> = {
  met: { ru: 'выполнен', en: 'met' },
  partly: { ru: 'выполнен частично', en: 'partly met' },
  'not-met': { ru: 'не выполнен', en: 'not met' },
}

/** «27 + 1 + 1 = 29»: met, partly met, not met. */
export const countsFormula = ({ met, partly, notMet }: Certification): string =>
  `${met} + ${partly} + ${notMet} = ${met + partly + notMet}`
