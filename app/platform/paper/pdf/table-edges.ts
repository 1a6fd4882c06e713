import { child, type XmlNode } from '../xml-tree'

export const sides = ['left', 'top', 'right', 'bottom'] as const
export type Side = (typeof sides)[number]

/** Which sides of a cell have a line; as pdfmake takes them. */
export type Edges = [left: boolean, top: boolean, right: boolean, bottom: boolean]

/** Is there a line? `undefined` where nothing is said. */
function isLine(borders: XmlNode | undefined, ...names: string[]): boolean | undefined {
  for (const name of names) {
    const value = child(borders, name)?.attributes['w:val']
    if (value !== undefined) return value !== 'nil' && value !== 'none'
  }
  return undefined
}

const namesOf: Readonly<Record<Side, readonly string[]>> = {
  left: ['w:left', 'w:start'],
  top: ['w:top'],
  right: ['w:right', 'w:end'],
  bottom: ['w:bottom'],
}

/** Where a cell lies in its table: on which of its sides the table ends. */
export interface CellPlace {
  isFirstRow: boolean
  isLastRow: boolean
  isFirstColumn: boolean
  isLastColumn: boolean
}

/** The lines of a cell: its own, else those of the table, the later `w:tblBorders` over the earlier. */
export function cellEdges(own: XmlNode | undefined, ofTable: readonly XmlNode[], place: CellPlace): Edges {
  const atEdge: Readonly<Record<Side, boolean>> = {
    left: place.isFirstColumn,
    top: place.isFirstRow,
    right: place.isLastColumn,
    bottom: place.isLastRow,
  }
  return sides.map((side) => {
    const said = isLine(own, ...namesOf[side])
    if (said !== undefined) return said
    const inside = side === 'left' || side === 'right' ? ['w:insideV'] : ['w:insideH']
    const names = atEdge[side] ? namesOf[side] : inside
    return ofTable.map((borders) => isLine(borders, ...names)).findLast((line) => line !== undefined) ?? false
  }) as Edges
}
