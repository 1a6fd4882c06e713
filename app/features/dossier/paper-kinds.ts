import { admissibility } from 'scoring/referral/admissibility'
import { requirements } from 'scoring/referral/requirements'
import type { Wording } from 'scoring/wording'

interface DossierKind {
  title: Wording
  /** The rules of section 4 that such a paper usually proves: it is offered first beside them. */
  proves: readonly string[]
  /** Whether it speaks of the organisation as a whole, whichever centre it is shown for. */
  isOfOrganisation?: boolean
}

const { safety, title, education, staffing, duties, narcology, prices, dignity, code } = requirements
const { taxes, budgetDebt, otherMoney, goingConcern, notForeign, offshoreShare } = admissibility
const { notStateCorporation, notParty, notInstitution, noPartyFounder } = admissibility
const idsOf = (...rules: readonly { id: string }[]) => rules.map(({ id }) => id)

/** The standing papers of an organisation: what Order 929 names in 2.2, 2.4.1 to 2.4.4 and section 4. */
export const dossierKinds = {
  charter: {
    title: { ru: 'Устав с отметкой о регистрации', en: 'Charter with its registration' },
    proves: idsOf(code, notStateCorporation, notParty, notInstitution, noPartyFounder),
    isOfOrganisation: true,
  },
  'premises-title': {
    title: { ru: 'Документ о праве на здание или помещение', en: 'Title to the building or premises' },
    proves: idsOf(title, requirements.premises),
  },
  'fire-conclusion': {
    title: { ru: 'Заключение пожарного надзора', en: 'Conclusion of the fire inspectorate' },
    proves: idsOf(safety),
  },
  'sanitary-conclusion': {
    title: { ru: 'Санитарно-эпидемиологическое заключение', en: 'Conclusion of the sanitary inspectorate' },
    proves: idsOf(safety),
  },
  diploma: {
    title: { ru: 'Диплом или удостоверение работника', en: 'Degree or certificate of a member of staff' },
    proves: idsOf(education, staffing, requirements.training),
  },
  'job-description': {
    title: { ru: 'Должностная инструкция', en: 'Job description' },
    proves: idsOf(duties, staffing, requirements.confidentiality),
  },
  'narcology-agreement': {
    title: { ru: 'Договор с медицинской организацией («наркология»)', en: 'Agreement with a narcology hospital' },
    proves: idsOf(narcology),
  },
  programme: {
    title: { ru: 'Реабилитационная программа', en: 'Rehabilitation programme' },
    proves: idsOf(requirements.premises, requirements.information),
  },
  'price-list': {
    title: { ru: 'Прейскурант', en: 'Price list' },
    proves: idsOf(prices, requirements.information),
  },
  'no-arrears': {
    title: { ru: 'Справка об отсутствии задолженности', en: 'Statement of no arrears' },
    proves: idsOf(taxes, budgetDebt),
    isOfOrganisation: true,
  },
  statement: {
    title: { ru: 'Заявление организации', en: "Organisation's own statement" },
    proves: idsOf(otherMoney, goingConcern, notForeign, offshoreShare, notParty, noPartyFounder),
    isOfOrganisation: true,
  },
  'house-rules': {
    title: { ru: 'Правила внутреннего распорядка', en: 'House rules' },
    proves: idsOf(dignity, requirements.religion, requirements.information),
  },
  other: { title: { ru: 'Иной документ', en: 'Another paper' }, proves: [] },
} as const satisfies Record<string, DossierKind>

export type DossierKindId = keyof typeof dossierKinds
export const dossierKindIds = Object.keys(dossierKinds) as [DossierKindId, ...DossierKindId[]]

/** @throws where a row names a kind that is not of the list */
export function dossierKindOf(id: string): DossierKind & { id: DossierKindId } {
  const known = dossierKindIds.find((kind) => kind === id)
  if (!known) throw new RangeError(`a dossier has no papers of kind ${id}`)
  return { id: known, ...dossierKinds[known] }
}
