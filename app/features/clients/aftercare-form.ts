import { z } from 'zod'
import { field, readDay, type FieldProblem } from '~/platform/forms/parse'
import { groupMonthsAfter, remissionYearsAfter, statementSigners } from './aftercare-months'
import type { AftercareFacts } from './save-aftercare.server'

type Remission = NonNullable<AftercareFacts['remissions']>[number]

/** The form of the facts after a completed course: its months and years hang on the day of completion. */
export function aftercareForm(completedOn: string) {
  return z
    .looseObject({
      version: field.whole(1, 1_000_000),
      operationId: z.string().max(100).default(''),
      registeredOn: z.string().trim().default(''),
      employmentSource: field.optionalText(300),
    })
    .transform((given, ctx) => {
      const { version, operationId } = given
      const textAt = (name: string) => String((given as Record<string, unknown>)[name] ?? '').trim()
      const refuse = (name: string, key: FieldProblem['key'], values?: FieldProblem['values']) =>
        ctx.addIssue({ code: 'custom', path: [name], params: { key, values } })
      const statements = groupMonthsAfter(completedOn).map((month) => ({
        month,
        signedBy: statementSigners.find((signer) => signer === textAt(`statement.${month}`)) ?? null,
      }))
      const registeredOn = readDay(given.registeredOn)
      if (!registeredOn && given.registeredOn) refuse('registeredOn', 'day')
      if (!given.registeredOn && given.employmentSource) refuse('registeredOn', 'required')
      const employment = registeredOn ? { registeredOn, source: given.employmentSource } : null
      const remissions = remissionYearsAfter(completedOn).map((year): Remission => {
        const [months, source] = [textAt(`remission.${year}`), textAt(`remissionSource.${year}`)]
        if (!months && source) refuse(`remission.${year}`, 'required')
        if (months && !/^\d{1,3}$/.test(months)) refuse(`remission.${year}`, 'wholeNumber')
        return { year, monthsCount: months ? Number(months) : null, source: source.slice(0, 300) }
      })
      return { facts: { statements, employment, remissions }, version, operationId }
    })
}
