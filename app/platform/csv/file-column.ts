/** A cell's value as the portal holds it: text, a count, kopecks, or a day `YYYY-MM-DD`. */
export type CellValue = string | number | bigint | null

/** A column of a file that people open in Excel; the same columns make its CSV and its workbook. */
export interface FileColumn<Row> {
  heading: string
  value: (row: Row) => CellValue
  /** `money` takes kopecks, `day` takes `YYYY-MM-DD`; `text` unless told. */
  kind?: 'text' | 'whole' | 'money' | 'day'
  /** In a workbook, in characters. */
  width?: number
}
