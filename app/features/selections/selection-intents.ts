import type { SelectionAction } from './states'

/** What the forms of an application's page ask for; the others have pages of their own. */
export const selectionIntents = [
  'file',
  'withdraw',
  'answer',
  'settle',
  'check',
  'remark',
  'complete',
  'proposeAdmission',
  'proposeRefusal',
  'admit',
  'refuse',
  'sendBack',
] as const satisfies readonly SelectionAction[]
export type SelectionIntent = (typeof selectionIntents)[number]

export const isSelectionIntent = (text: string): text is SelectionIntent =>
  selectionIntents.some((intent) => intent === text)
