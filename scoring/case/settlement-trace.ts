import { explain } from '../settlement/explain'
import type { Line, Settlement } from '../settlement/settlement'
import { LANGS } from '../wording'
import type { Json } from './canonical-json'

/** Beside the result, never in its seal: each line in words, in the order of the lines. */
export const settlementTrace = ({ clients }: Settlement): Json =>
  clients.flatMap(({ id, lines }) => lines.map((line, index) => traceLine(id, index, line)))

function traceLine(client: string, index: number, line: Line): Json {
  const { quote, readings, citation } = explain(line, 'ru')
  const wording = LANGS.map((lang) => {
    const { title, formula, note } = explain(line, lang)
    return [lang, { title, formula, note }] as const
  })
  return {
    client,
    line: index,
    rule: line.rule,
    ...Object.fromEntries(wording),
    quote,
    citation: { ...citation },
    readings,
  }
}
