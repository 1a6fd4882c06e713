/** What stands in a paper: texts by name, and tables as lists of rows. */
export interface PaperFields {
  [name: string]: string | readonly PaperFields[]
}

/** One field that a template may name; a row's fields stand under their table. */
export interface FieldSpec {
  name: string
  /** What a ministry's clerk reads beside it. */
  means: string
  rows?: readonly FieldSpec[]
}
