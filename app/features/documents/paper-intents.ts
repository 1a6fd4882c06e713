import type { PaperAction } from './states'

/** What the forms of a paper's page ask for; the others have pages of their own. */
export const paperIntents = [
  'submit',
  'edit',
  'withdraw',
  'recall',
  'sign',
  'mail',
  'return',
  'annul',
  'post',
] as const satisfies readonly PaperAction[]
export type PaperIntent = (typeof paperIntents)[number]

export const isPaperIntent = (text: string): text is PaperIntent => paperIntents.some((intent) => intent === text)
