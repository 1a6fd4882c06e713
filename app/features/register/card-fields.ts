import type { CardField, RegisterCard } from './card'
import { fieldClasses, type FieldClass } from './field-classes'

/** The fields of a class, in the order in which a card shows them. */
export const fieldsOf = (fieldClass: FieldClass): CardField[] =>
  (Object.keys(fieldClasses) as CardField[]).filter((field) => fieldClasses[field] === fieldClass)

/** What belongs to the organisation, and so stands the same in each of its entries. */
export const organisationFields = [
  ...(['organisationName', 'organisationShortName', 'legalForm', 'ownership'] as const),
  ...(['inn', 'ogrn', 'kpp', 'okved', 'headName'] as const),
] as const satisfies readonly CardField[]

/** The fields in which two cards differ. A card that is not there yet differs in nothing. */
export const differingFields = (one: RegisterCard, other: RegisterCard): CardField[] =>
  (Object.keys(fieldClasses) as CardField[]).filter(
    (field) => JSON.stringify(one[field]) !== JSON.stringify(other[field]),
  )
