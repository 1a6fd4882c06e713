export const grammaticalCases = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const
export type GrammaticalCase = (typeof grammaticalCases)[number]
