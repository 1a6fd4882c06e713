import type { Column, Content, ContentText } from 'pdfmake/interfaces'
import type { ParagraphLook, TabStop } from './properties'

/**
 * A line with tab stops of its own, as columns: the text after the n-th tab stands at the n-th stop. Tabs beyond the
 * stops are spaces.
 */
export function columnsAtTabs(segments: readonly (readonly ContentText[])[], look: ParagraphLook): Content {
  const stops = [...(look.tabs ?? [])].sort((a, b) => a.at - b.at)
  const placed = segments.slice(0, stops.length + 1)
  const spill = segments.slice(stops.length + 1).flatMap((segment) => [{ text: '    ' }, ...segment])
  if (stops.length === 0) return { text: [...placed.flat(), ...spill] }
  const columns = placed.map((segment, index): Column => {
    const text = index === placed.length - 1 ? [...segment, ...spill] : [...segment]
    const alignment = index === 0 ? 'left' : stops[index - 1]!.alignment
    return { width: widthOf(index, stops, placed.length, look.left ?? 0), text, alignment, leadingIndent: 0 }
  })
  return { columns, columnGap: 0 }
}

/** From where a column begins to where the next one does; text before a right stop grows towards it. */
function widthOf(index: number, stops: readonly TabStop[], count: number, left: number): number | '*' {
  const edge = (at: number) => (at === 0 ? left : stops[at - 1]!.at)
  const isRight = index > 0 && stops[index - 1]!.alignment === 'right'
  if (isRight) return Math.max(1, (edge(index) - edge(index - 1)) / 2)
  if (index === count - 1) return '*'
  const nextIsRight = stops[index]!.alignment === 'right'
  return Math.max(1, (edge(index + 1) - edge(index)) / (nextIsRight ? 2 : 1))
}
