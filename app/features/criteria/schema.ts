import { z } from 'zod'
import { field } from '~/platform/forms/parse'

export const longestCode = 60
export const longest = { title: 300, text: 5000, source: 1000, method: 3000 } as const

/** Letters of any script, digits and hyphens: it stands in addresses and in files. */
export const isCode = (text: string): boolean =>
  text.length <= longestCode && /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(text)

const code = z
  .string()
  .trim()
  .default('')
  .refine((text) => text === '' || isCode(text), { params: { key: 'criteria.problem.code.wrong' } })

export const criterionSchema = z.object({
  code,
  title: field.text(longest.title),
  titleEn: field.optionalText(longest.title),
  isMain: field.flag,
  isStandIn: field.flag,
  text: field.text(longest.text),
  source: field.text(longest.source),
  method: field.optionalText(longest.method),
})

export type CriterionInput = z.output<typeof criterionSchema>

export const editionSchema = z.object({ title: field.text(300), source: field.optionalText(1000) })

export const newEditionSchema = editionSchema.extend({ basedOn: field.optionalText(50), operationId: z.string() })
export type NewEdition = z.output<typeof newEditionSchema>

/** What every form of a draft carries beside what was typed. */
export const draftSchema = z.object({ operationId: z.string(), version: field.whole(0, 1_000_000) })

export const criterionFormSchema = criterionSchema.extend(draftSchema.shape)
