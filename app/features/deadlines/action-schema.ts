import { z } from 'zod'
import { field } from '~/platform/forms/parse'

const sent = { operationId: z.string(), version: field.whole(1, 1_000_000) }
const reasoned = { ...sent, reason: field.text(1000) }

/** The forms of a term's page, by what they ask for. */
export const deadlineForms = {
  done: z.object({ ...sent, doneOn: field.day, number: field.optionalText(60) }),
  move: z.object({ ...reasoned, dueOn: field.day }),
  pause: z.object(reasoned),
  resume: z.object(reasoned),
  undo: z.object(reasoned),
}

export type DeadlineIntent = keyof typeof deadlineForms

export const isIntent = (text: string): text is DeadlineIntent => text in deadlineForms
