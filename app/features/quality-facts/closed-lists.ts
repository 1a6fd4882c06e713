/** What the portal keeps of an organisation for the six quality criteria, each with a form of its own. */
export const factKindIds = ['staff', 'degrees', 'courses', 'agreements', 'visits', 'programmes'] as const
export type FactKindId = (typeof factKindIds)[number]

export const isFactKind = (text: string | undefined): text is FactKindId => factKindIds.some((kind) => kind === text)

/** A degree and a course are a member of staff's; the others are the organisation's own. */
export const isOfStaff = (kind: FactKindId): boolean => kind === 'degrees' || kind === 'courses'

/** Fields of study: the three that the order names for a degree (п. 2.4.4 (2), row 3; п. 4.4), and any other. */
export const degreeFields = ['psychology', 'sociology', 'social-work', 'other'] as const
export type DegreeField = (typeof degreeFields)[number]

export const isNamedByOrder = (field: string): boolean => field !== 'other' && degreeFields.some((one) => one === field)

/** On what a person works: a contract of civil law makes nobody a member of staff, and the order asks for «в штате». */
export const employments = ['main', 'part-time', 'civil'] as const
export type Employment = (typeof employments)[number]

export const isInStaff = (employment: string): boolean => employment !== 'civil'
