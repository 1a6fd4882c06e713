import { z } from 'zod'
import { field } from '~/platform/forms/parse'

/** The five forms of a name, and whether they are given back to the rules. */
export const nameForm = z.object({
  genitive: field.text(),
  dative: field.text(),
  accusative: field.text(),
  instrumental: field.text(),
  prepositional: field.text(),
  version: field.whole(0, 1_000_000),
  operationId: z.string().max(100).default(''),
})
