/** What comes to the ministry: the words stand in the texts of the room. */
export const incomingKinds = ['incoming-letter', 'incoming-objection', 'incoming-conclusion', 'incoming-other'] as const
export type IncomingKind = (typeof incomingKinds)[number]

/** The row of numbers of all that came. */
export const incomingSeries = 'incoming'
