import type { Content, ContentTable, TableCell } from 'pdfmake/interfaces'
import { child, childrenOf, valueOf, type XmlNode } from '../xml-tree'
import type { LayoutContext } from './context'
import { estimatedHeight, mostKeptWhole } from './estimated-height'
import type { Block } from './paragraph'
import { ownLooks, points, toggle } from './properties'
import { cellEdges } from './table-edges'

const lineWidth = 0.5
/** What Word leaves on the left and the right of a cell where nothing is said: 0,19 cm. */
const usualPadding = 5.4

type LayFlow = (container: XmlNode, context: LayoutContext) => Content[]

interface Cell {
  node: XmlNode
  column: number
  span: number
  merge: 'restart' | 'continue' | null
}

/** Lays out one table; its cells hold paragraphs and tables of their own. */
export function tableBlock(table: XmlNode, context: LayoutContext, layFlow: LayFlow): Block {
  const properties = child(table, 'w:tblPr')
  const inherited = context.styles.ofTable(valueOf(properties, 'w:tblStyle'))
  const all = [...inherited, ...(properties ? [properties] : [])]
  const borders = all.flatMap((node) => child(node, 'w:tblBorders') ?? [])
  const padding = paddingOf(all)
  const rows = childrenOf(table, 'w:tr')
  const cells = rows.map(cellsOf)
  const grid = columnWidths(table, cells)
  const body = cells.map((row, index) =>
    rowOf(row, grid.length, (cell) => {
      const own = child(child(cell.node, 'w:tcPr'), 'w:tcBorders')
      const span = rowSpan(cells, index, cell)
      return {
        ...oneOrStack(layFlow(cell.node, context)),
        ...(cell.span > 1 && { colSpan: cell.span }),
        ...(span > 1 && { rowSpan: span }),
        border: cellEdges(own, borders, {
          isFirstRow: index === 0,
          isLastRow: index + span === rows.length,
          isFirstColumn: cell.column === 0,
          isLastColumn: cell.column + cell.span === grid.length,
        }),
        verticalAlignment: verticalOf(cell.node),
      } as TableCell
    }),
  )
  const mayKeep = !cells.flat().some((cell) => isTallCell(cell, grid, padding))
  const headerRows = leading(rows, (row) => toggle(child(row, 'w:trPr'), 'w:tblHeader') === true)
  const content: ContentTable = {
    table: {
      body,
      widths: grid.map((width) => Math.max(1, width - padding.left - padding.right - lineWidth)),
      heights: (index) => points(child(child(rows[index], 'w:trPr'), 'w:trHeight')?.attributes['w:val']) ?? 'auto',
      headerRows: mayKeep && headerRows < rows.length ? headerRows : 0,
      ...(mayKeep && headerRows > 0 && headerRows < rows.length && { keepWithHeaderRows: 1 }),
      dontBreakRows: mayKeep && rows.some((row) => toggle(child(row, 'w:trPr'), 'w:cantSplit') === true),
    },
    layout: {
      hLineWidth: () => lineWidth,
      vLineWidth: () => lineWidth,
      paddingLeft: () => padding.left,
      paddingRight: () => padding.right,
      paddingTop: () => padding.top,
      paddingBottom: () => padding.bottom,
    },
    margin: [Math.max(0, indentOf(all)), 0, 0, 0],
  }
  return {
    content,
    keepNext: keepsNext(rows.at(-1)),
    startsPage: false,
    rows: rows.length,
    after: 0,
    height: cells.reduce((sum, row) => sum + rowHeight(row, grid), 0),
  }
}

const widthOf = ({ column, span }: Cell, grid: readonly number[]): number =>
  Math.max(
    10,
    grid.slice(column, column + span).reduce((sum, width) => sum + width, 0),
  )

const isTallCell = (cell: Cell, grid: readonly number[], padding: { left: number; right: number }): boolean =>
  estimatedHeight(cell.node, Math.max(10, widthOf(cell, grid) - padding.left - padding.right)) > mostKeptWhole

const rowHeight = (row: readonly Cell[], grid: readonly number[]): number =>
  Math.max(0, ...row.map((cell) => estimatedHeight(cell.node, widthOf(cell, grid))))

/** A cell of one paragraph is that paragraph: most are, and each layer costs time. */
const oneOrStack = (contents: Content[]): object =>
  contents.length === 1 ? { ...(contents[0] as object), unbreakable: false } : { stack: contents }

/** The last row stays with what follows when its paragraphs say so. */
const keepsNext = (row: XmlNode | undefined): boolean =>
  childrenOf(child(row, 'w:tc'), 'w:p').some((paragraph) => ownLooks(paragraph).paragraph.keepNext === true)

function cellsOf(row: XmlNode): Cell[] {
  let column = Number(valueOf(child(row, 'w:trPr'), 'w:gridBefore') ?? 0)
  return childrenOf(row, 'w:tc').map((node) => {
    const properties = child(node, 'w:tcPr')
    const span = Number(valueOf(properties, 'w:gridSpan') ?? 1)
    const merge = child(properties, 'w:vMerge')
    const cell: Cell = {
      node,
      column,
      span,
      merge: merge ? (merge.attributes['w:val'] === 'restart' ? 'restart' : 'continue') : null,
    }
    column += span
    return cell
  })
}

/** The row as pdfmake takes it: what a merged cell covers is an empty object. */
function rowOf(cells: readonly Cell[], columns: number, lay: (cell: Cell) => TableCell): TableCell[] {
  const row: TableCell[] = Array.from({ length: columns }, () => ({ text: '', border: [false, false, false, false] }))
  for (const cell of cells)
    for (let column = cell.column; column < cell.column + cell.span; column++)
      row[column] = column === cell.column && cell.merge !== 'continue' ? lay(cell) : {}
  return row
}

function rowSpan(cells: readonly (readonly Cell[])[], at: number, { column, merge }: Cell): number {
  if (merge !== 'restart') return 1
  const continues = (row: readonly Cell[]) => row.some((below) => below.column === column && below.merge === 'continue')
  return 1 + leading(cells.slice(at + 1), continues)
}

function leading<T>(list: readonly T[], test: (one: T) => boolean): number {
  const end = list.findIndex((one) => !test(one))
  return end < 0 ? list.length : end
}

/** By the grid; where that is shorter than a row, by the cells of the longest row. */
function columnWidths(table: XmlNode, cells: readonly (readonly Cell[])[]): number[] {
  const grid = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol').map((node) => points(node.attributes['w:w']) ?? 0)
  const columns = Math.max(...cells.map((row) => row.reduce((end, cell) => Math.max(end, cell.column + cell.span), 0)))
  if (grid.length >= columns && grid.every((width) => width > 0)) return grid
  const widths = Array.from({ length: columns }, () => 0)
  for (const row of cells)
    for (const { node, column, span } of row) {
      const width = points(child(child(node, 'w:tcPr'), 'w:tcW')?.attributes['w:w']) ?? 0
      if (span === 1 && width > widths[column]!) widths[column] = width
    }
  return widths.map((width) => width || 60)
}

function paddingOf(all: readonly XmlNode[]) {
  const side = (...names: string[]) =>
    all
      .map((node) => child(node, 'w:tblCellMar'))
      .flatMap((margins) => names.flatMap((name) => points(child(margins, name)?.attributes['w:w']) ?? []))
      .at(-1)
  return {
    left: side('w:left', 'w:start') ?? usualPadding,
    right: side('w:right', 'w:end') ?? usualPadding,
    top: side('w:top') ?? 0,
    bottom: side('w:bottom') ?? 0,
  }
}

const indentOf = (all: readonly XmlNode[]): number =>
  all.flatMap((node) => points(child(node, 'w:tblInd')?.attributes['w:w']) ?? []).at(-1) ?? 0

function verticalOf(cell: XmlNode): 'top' | 'middle' | 'bottom' {
  const value = valueOf(child(cell, 'w:tcPr'), 'w:vAlign')
  return value === 'center' ? 'middle' : value === 'bottom' ? 'bottom' : 'top'
}
