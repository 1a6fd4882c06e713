import { certificationRules } from '../certification/rules'
import { deadlineRules } from '../deadlines/deadline-rules'
import { qualityRules } from '../quality/rules'
import { rankingRules } from '../ranking/rules'
import { referralRules, regionRules, requirementRules } from '../referral/rules'
import type { Rule } from '../rule'
import { standardRules } from '../services/rules'
import { settlementRules } from '../settlement/rules'
import type { Wording } from '../wording'

/** A part of the law with its rules, as a reader meets them. */
export interface Chapter {
  readonly id: string
  readonly title: Wording
  readonly rules: readonly Rule[]
}

/** Every rule that the engine knows, by chapter. The methodology, its Markdown and `scoring rules` are made of these. */
export const chapters: readonly Chapter[] = [
  { id: 'settlement', title: { ru: 'Возврат субсидии', en: 'The settlement of the subsidy' }, rules: settlementRules },
  { id: 'quality', title: { ru: 'Качество услуг', en: 'Quality of services' }, rules: qualityRules },
  { id: 'standard', title: { ru: 'Стандарт услуг', en: 'The standard of services' }, rules: standardRules },
  { id: 'certification', title: { ru: 'Сертификация', en: 'Certification' }, rules: certificationRules },
  { id: 'deadlines', title: { ru: 'Сроки', en: 'Deadlines' }, rules: deadlineRules },
  { id: 'referral', title: { ru: 'Направление и договор', en: 'Referral and contract' }, rules: referralRules },
  {
    id: 'requirements',
    title: { ru: 'Требования к организации', en: 'Requirements to an organisation' },
    rules: requirementRules,
  },
  { id: 'regions', title: { ru: 'Другие регионы', en: 'Other regions' }, rules: regionRules },
  { id: 'ranking', title: { ru: 'Рейтинг года', en: 'Ranking of the year' }, rules: rankingRules },
]

export const allRules: readonly Rule[] = chapters.flatMap(({ rules }) => rules)
