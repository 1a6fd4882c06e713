import { z } from 'zod'
import type { Reader } from '~/platform/db/db.server'
import { grammaticalCases, type GrammaticalCase } from '~/platform/paper/grammatical-case'

export const nameFormsSchema = z.partialRecord(z.enum(grammaticalCases), z.string().trim().min(1).max(300))
export type NameForms = z.output<typeof nameFormsSchema>

/** A name or a position in a case: as a person has set it right, else as the rules make it. */
export async function inCase(
  reader: Reader,
  nominative: string,
  wanted: GrammaticalCase,
  byRules: (nominative: string, wanted: GrammaticalCase) => string,
): Promise<string> {
  const row = await reader.nameForm.findUnique({ where: { nominative } })
  const own = row ? nameFormsSchema.parse(JSON.parse(row.formsJson))[wanted] : undefined
  return own ?? byRules(nominative, wanted)
}
