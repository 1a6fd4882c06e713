/** A service in the words of the table of clause 2.2; its volume stands in the catalogue. */
export interface ServiceText {
  /** The row under which it stands, where it is a part of one: 1.5 and 1.11. */
  readonly heading?: string
  readonly name: string
  /** The fourth column, a paragraph each. 1.5.1 has none of its own: that of row 1.5 describes it. */
  readonly description: readonly string[]
  /** What the description says, in short, for a reader of English. */
  readonly summary: string
}
