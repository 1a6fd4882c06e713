import { acts } from '../acts'
import type { Chapter } from '../methodology/chapters'
import type { Parameter, Sort } from '../parameters/parameter'
import { valueText } from '../parameters/value-text'
import { allReadings, type Reading } from '../readings'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import type { Json } from './canonical-json'
import { writeValue } from './write-parameter-value'

const writeWording = ({ ru, en }: Wording): Json => ({ ru, en })

/** Every rule with what it stands on, and the register of readings. */
export const writeRules = (chapters: readonly Chapter[]): Json => ({
  schema: 'rules/1',
  acts: Object.values(acts).map((act) => ({ ...act, title: writeWording(act.title) })),
  rules: chapters.flatMap(({ id, rules }) => rules.map((rule) => writeRule(id, rule))),
  readings: Object.entries<Reading>(allReadings).map(([id, reading]) => writeReading(id, reading)),
})

const writeRule = (chapter: string, rule: Rule): Json => ({
  id: rule.id,
  chapter,
  title: writeWording(rule.title),
  citation: { ...rule.citation },
  quote: rule.quote,
  does: writeWording(rule.does),
  parameters: rule.parameters.map((parameter) => writeParameter(parameter)),
  readings: rule.readings,
  taken: (rule.taken ?? []).map(({ question, taken, reason }) => ({
    question: writeWording(question),
    taken: writeWording(taken),
    reason: writeWording(reason),
  })),
})

function writeParameter<S extends Sort>({ id, sort, title, rows }: Parameter<S>): Json {
  const [write, say] = [writeValue[sort], valueText[sort]]
  return {
    id,
    title: writeWording(title),
    values: rows.map(({ from, value, source }) => ({
      from,
      value: write(value),
      text: { ru: say(value, 'ru'), en: say(value, 'en') },
      citation: { ...source },
    })),
  }
}

const writeReading = (id: string, { citation, question, options, default: taken, reason }: Reading): Json => ({
  id,
  citation: { ...citation },
  question: writeWording(question),
  options: Object.fromEntries(Object.entries(options).map(([option, wording]) => [option, writeWording(wording)])),
  default: taken,
  reason: writeWording(reason),
})
