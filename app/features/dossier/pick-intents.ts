/** What the forms of the paper picker ask for. */
export const pickIntents = ['usePaper', 'addPaper', 'dropPaper'] as const
export type PickIntent = (typeof pickIntents)[number]

export const isPickIntent = (text: string): text is PickIntent => pickIntents.some((intent) => intent === text)
