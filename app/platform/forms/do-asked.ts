import type { z } from 'zod'
import type { Actor } from '../auth/actor'

/** What each form of a page does: its use case takes what the form gives, and what the page is about. */
export type Does<Forms extends Record<string, z.ZodType>, About, Result> = {
  readonly [Intent in keyof Forms]: (actor: Actor, asked: About & z.output<Forms[Intent]>) => Promise<Result>
}

/** Does what a form asks for, read by the schema of the same intent. */
export const doAsked = <Forms extends Record<string, z.ZodType>, Intent extends keyof Forms, About, Result>(
  does: Does<Forms, About, Result>,
  intent: Intent,
  actor: Actor,
  asked: About & z.output<Forms[Intent]>,
): Promise<Result> => does[intent](actor, asked)
