import { order929 } from '../acts'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import { any, asking, type Finding, type Ground, type FactsOf } from './decision'
import { plainRule } from './plain-rule'

const does: Wording = {
  ru: 'Если это заболевание установлено, договор не заключается.',
  en: 'Where this illness is established, no contract is made.',
}

const contraindication = (id: string, quote: string, title: Wording): Rule =>
  plainRule({ id: `contraindication-${id}`, citation: order929('3.7'), quote, title, does })

/** The closed list of clause 3.7, in its order. */
export const contraindications = {
  tuberculosis: contraindication('tuberculosis', 'туберкулез в активной стадии', {
    ru: 'Туберкулёз в активной стадии',
    en: 'Active tuberculosis',
  }),
  skinOrHair: contraindication('skin-or-hair', 'заразные заболевания кожи и волос', {
    ru: 'Заразные заболевания кожи и волос',
    en: 'Contagious diseases of skin or hair',
  }),
  infectiousOrVenereal: contraindication('infectious-or-venereal', 'острые инфекционные и венерические заболевания', {
    ru: 'Острые инфекционные и венерические заболевания',
    en: 'Acute infectious and venereal diseases',
  }),
  mentalDisorder: contraindication('mental-disorder', 'тяжелые психические расстройства', {
    ru: 'Тяжёлые психические расстройства',
    en: 'Severe mental disorders',
  }),
  dangerousToOthers: contraindication(
    'dangerous-to-others',
    'иные заболевания, опасные для окружающих, требующие лечения в медицинских организациях',
    {
      ru: 'Иные заболевания, опасные для окружающих и требующие лечения в медицинских организациях',
      en: 'Other diseases that are dangerous to others and need hospital treatment',
    },
  ),
} as const

type ContraindicationId = keyof typeof contraindications
const ids = Object.keys(contraindications) as ContraindicationId[]

/** What an organisation answers from the papers and the first examination. */
const titles = Object.fromEntries(
  ids.map((id) => {
    const { ru, en } = contraindications[id].title
    return [
      id,
      { ru: `Установлено ли на день обращения: ${ru}`, en: `Whether on the day of coming this is established: ${en}` },
    ]
  }),
) as Record<ContraindicationId, Wording>

export type Contraindications = FactsOf<typeof titles>

/** Each illness of the list and whether the person has it. */
export function findContraindications(facts: Contraindications): readonly Ground[] {
  const has = asking(titles, facts)
  return ids.map((id): Ground => [contraindications[id], has(id)])
}

export const hasContraindication = (facts: Contraindications): Finding =>
  any(...findContraindications(facts).map(([, finding]) => finding))
