import { order929 } from '../acts'
import type { Rule } from '../rule'
import { all, any, asking, decide, not, type Decision, type FactsOf } from './decision'
import { plainRule } from './plain-rule'

const document = (id: string, quote: string, title: Rule['title'], does: Rule['does']): Rule =>
  plainRule({ id: `document-${id}`, citation: order929('5.4'), quote, title, does })

export const identityCopy = document(
  'identity',
  'копия документа, удостоверяющего личность',
  { ru: 'Нет копии документа, удостоверяющего личность', en: 'No copy of an identity document' },
  { ru: 'Копия прилагается к каждому заявлению.', en: 'A copy comes with every application.' },
)

export const representativePowers = document(
  'representative',
  'документ, подтверждающий полномочия представителя наркозависимого лица (в случае обращения представителя)',
  { ru: 'Нет документа о полномочиях представителя', en: "No proof of the representative's powers" },
  {
    ru: 'Нужен, только если заявление подаёт представитель.',
    en: 'Needed only where a representative applies.',
  },
)

export const conclusionOrCourtAct = document(
  'conclusion-or-court-act',
  'заключение врача - психиатра-нарколога о том, что гражданин прошел лечение от наркомании и нуждается в проведении в отношении него мероприятий по реабилитации (за исключением медицинской) и ресоциализации либо судебный акт об обязанности пройти реабилитацию (за исключением медицинской) и ресоциализацию в связи с потреблением наркотических средств или психотропных веществ без назначения врача',
  { ru: 'Нет ни заключения нарколога, ни судебного акта', en: 'Neither a conclusion nor a court act' },
  {
    ru: 'Достаточно одного из двух: заключения психиатра-нарколога о лечении и нуждаемости либо судебного акта.',
    en: "One of the two is enough: a narcologist's conclusion of treatment and need, or a court act.",
  },
)

export const dataConsent = document(
  'consent',
  'согласие на обработку персональных данных',
  { ru: 'Нет согласия на обработку персональных данных', en: 'No consent to the processing of personal data' },
  { ru: 'Согласие прилагается к каждому заявлению.', en: 'The consent comes with every application.' },
)

/** The list of clause 5.4, in its order. */
export const applicationDocuments: readonly Rule[] = [
  identityCopy,
  representativePowers,
  conclusionOrCourtAct,
  dataConsent,
]

const titles = {
  identityCopy: { ru: 'Копия документа, удостоверяющего личность', en: 'A copy of an identity document' },
  appliesByRepresentative: { ru: 'Подаёт ли заявление представитель', en: 'Whether a representative applies' },
  representativePowers: { ru: 'Документ о полномочиях представителя', en: "Proof of the representative's powers" },
  conclusion: { ru: 'Заключение психиатра-нарколога', en: "A narcologist's conclusion" },
  courtAct: { ru: 'Судебный акт', en: 'A court act' },
  dataConsent: { ru: 'Согласие на обработку персональных данных', en: 'Consent to the processing of personal data' },
}

export type ApplicationPapers = FactsOf<typeof titles>

/** Whether the papers of clause 5.4 are all there: the grounds are the papers that are not. */
export function checkApplicationDocuments(papers: ApplicationPapers): Decision {
  const is = asking(titles, papers)
  return decide([
    [identityCopy, not(is('identityCopy'))],
    [representativePowers, all(is('appliesByRepresentative'), not(is('representativePowers')))],
    [conclusionOrCourtAct, not(any(is('conclusion'), is('courtAct')))],
    [dataConsent, not(is('dataConsent'))],
  ])
}
