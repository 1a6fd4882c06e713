import { z } from 'zod'
import type { FieldProblem } from '~/platform/forms/parse'

const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8] as const

/** What is wrong with an organisation's ИНН: ten digits, the last of which checks the others. */
export function innProblem(text: string): FieldProblem | null {
  if (!/^\d{10}$/.test(text)) return { key: 'register.requisites.innLength' }
  const expected = (weights.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11) % 10
  return checked(text, expected, 'register.requisites.innCheck')
}

/** What is wrong with an ОГРН: thirteen digits, the last of which is the remainder of the others over 11. */
export function ogrnProblem(text: string): FieldProblem | null {
  if (!/^\d{13}$/.test(text)) return { key: 'register.requisites.ogrnLength' }
  return checked(text, (Number(text.slice(0, 12)) % 11) % 10, 'register.requisites.ogrnCheck')
}

/** What is wrong with a КПП: it has no check digit, only a shape. */
export const kppProblem = (text: string): FieldProblem | null =>
  /^\d{4}[\dA-Z]{2}\d{3}$/.test(text) ? null : { key: 'register.requisites.kppShape' }

function checked(text: string, expected: number, key: FieldProblem['key']): FieldProblem | null {
  const found = Number(text.at(-1))
  return found === expected ? null : { key, values: { expected, found } }
}

/** A requisite as a form's field; spaces that people type for readability are dropped. */
export const requisite = (problemOf: (text: string) => FieldProblem | null, isOptional = false) =>
  z
    .string()
    .default('')
    .transform((text) => text.replace(/\s/g, ''))
    .superRefine((text, ctx) => {
      if (text === '' && isOptional) return
      const problem = text === '' ? ({ key: 'required' } as const) : problemOf(text)
      if (problem) ctx.addIssue({ code: 'custom', params: { ...problem } })
    })
