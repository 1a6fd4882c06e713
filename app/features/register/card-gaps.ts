import type { CardPatch } from './card'

interface Words {
  ru: string
  en: string
}

const gaps: readonly { words: Words; isThere: (card: CardPatch) => unknown }[] = [
  { words: { ru: 'название центра', en: 'the name of the centre' }, isThere: (card) => card.centreName },
  { words: { ru: 'наименование организации', en: 'the organisation' }, isThere: (card) => card.organisationName },
  { words: { ru: 'ИНН', en: 'ИНН' }, isThere: (card) => card.inn },
  { words: { ru: 'муниципальное образование', en: 'the municipality' }, isThere: (card) => card.municipality },
  { words: { ru: 'адрес', en: 'the address' }, isThere: (card) => card.address },
  {
    words: { ru: 'число мест', en: 'the number of places' },
    isThere: (card) => (card.capacityMen ?? 0) + (card.capacityWomen ?? 0) > 0,
  },
  { words: { ru: 'виды услуг', en: 'the kinds of service' }, isThere: (card) => (card.kinds ?? []).length > 0 },
  { words: { ru: 'телефон', en: 'the telephone' }, isThere: (card) => card.phone },
]

/** What a card must say before an order includes its centre and everybody reads it. */
export const cardGaps = (card: CardPatch): Words[] =>
  gaps.filter(({ isThere }) => !isThere(card)).map(({ words }) => words)
