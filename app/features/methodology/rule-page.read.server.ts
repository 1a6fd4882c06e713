import { acts } from 'scoring/acts'
import { chapters } from 'scoring/methodology/chapters'
import { workedExamples } from 'scoring/methodology/examples'
import type { AnyParameter } from 'scoring/parameters/parameter'
import { valueTexts } from 'scoring/parameters/value-text'
import { addDays } from 'scoring/plain-date'
import { publicReadings } from '../readings/readings-in-force.read.server'
import { calculatorOf } from './calculator-of'
import { readDeadline } from './deadline.read.server'

/** One rule with everything that it stands on; null where there is none of this id. `eventDay` is for a rule of a term. */
export async function readRulePage(ruleId: string, eventDay: string | null, today: string) {
  const all = chapters.flatMap((chapter) => chapter.rules.map((rule) => ({ chapter, rule })))
  const index = all.findIndex(({ rule }) => rule.id === ruleId)
  const found = all[index]
  if (!found) return null
  const { chapter, rule } = found
  const readings = await publicReadings(today)
  const neighbour = (at: number) => {
    const one = all[at]?.rule
    return one ? { id: one.id, title: one.title } : null
  }
  return {
    chapter: { id: chapter.id, title: chapter.title },
    id: rule.id,
    title: rule.title,
    does: rule.does,
    quote: rule.quote,
    citation: rule.citation,
    act: acts[rule.citation.act],
    parameters: rule.parameters.flatMap(parameterRows),
    readings: readings.filter(({ id }) => rule.readings.some((asked) => asked === id)),
    taken: rule.taken ?? [],
    example: workedExamples.get(rule.id)?.() ?? null,
    deadline: await readDeadline(rule.id, eventDay, today),
    calculator: calculatorOf(chapter.id),
    previous: neighbour(index - 1),
    next: neighbour(index + 1),
  }
}

export type RulePage = NonNullable<Awaited<ReturnType<typeof readRulePage>>>

/** A parameter's values over time, each until the day before the next or the end of its act. */
function parameterRows(parameter: AnyParameter) {
  const [ru, en] = [valueTexts(parameter, 'ru'), valueTexts(parameter, 'en')]
  return parameter.rows.map(({ from, source }, index) => {
    const next = parameter.rows[index + 1]
    const act = acts[source.act]
    const expiredOn = 'expiredOn' in act ? act.expiredOn : null
    return {
      id: parameter.id,
      title: parameter.title,
      value: { ru: ru[index] ?? '', en: en[index] ?? '' },
      from,
      until: next ? addDays(next.from, -1) : expiredOn,
      source,
    }
  })
}
