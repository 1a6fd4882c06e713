import { provisionalYear } from 'scoring/calendar/work-calendar'
import { parseForm, valuesOf, type FieldProblem, type FormState, type Parsed } from '~/platform/forms/parse'
import { draftSchema, listsOfTicks, ticksOf, typedDays, type YearDraft } from './year-draft'
import { yearInForce } from './year-in-force.read.server'
import { monthsOf } from './year-view'

/** The form of a year as it opens: the version in force, or for a new year the holidays of article 112 alone. */
export async function formOfYear(year: number) {
  const inForce = await yearInForce(year)
  const holidays = provisionalYear(year)
  const lists = inForce ?? { offDays: [...holidays.off].join(' '), workingDays: '' }
  return {
    year,
    isNew: inForce === null,
    version: inForce?.version ?? 0,
    months: monthsOf(holidays),
    ticked: ticksOf(year, lists),
    defaults: {
      decreeNumber: inForce?.decreeNumber ?? '',
      decreeOn: inForce?.decreeOn ?? '',
      isConfirmed: inForce?.isConfirmed ? 'on' : '',
      regionalDays: typedDays(inForce?.regionalDays ?? ''),
      regionalBasis: inForce?.regionalBasis ?? '',
    },
  }
}

export type YearForm = Awaited<ReturnType<typeof formOfYear>>

/** A sent year: its days come as ticks from the months, or as lists from a preview or a file. */
export function readDraft(year: number, data: FormData): Parsed<YearDraft> {
  if (!data.has('offDays'))
    for (const [name, list] of Object.entries(listsOfTicks(year, data.getAll('off').map(String)))) data.set(name, list)
  return parseForm(draftSchema(year), data)
}

/** The same form again with everything that was entered. */
export function backToForm(
  year: number,
  data: FormData,
  problems: Record<string, FieldProblem> = {},
): { form: FormState; ticked: string[] } {
  const { offDays, workingDays, ...values } = valuesOf(data)
  return {
    form: { values, problems },
    ticked: ticksOf(year, { offDays: String(offDays ?? ''), workingDays: String(workingDays ?? '') }),
  }
}
