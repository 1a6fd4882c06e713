/** An entry of a list; a case or a reform names it by its id. */
export interface Item {
  readonly text: string
  readonly id?: string
}

export interface ContentsEntry {
  readonly text: string
  readonly anchor: string
  readonly entries: readonly ContentsEntry[]
}

/** What the methodology is made of, before it is written as Markdown or as plain text. */
export type Block =
  | { readonly sort: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor: string }
  | { readonly sort: 'contents'; readonly entries: readonly ContentsEntry[] }
  | { readonly sort: 'paragraph'; readonly label?: string; readonly text: string; readonly id?: string }
  | { readonly sort: 'quote'; readonly text: string; readonly source: string; readonly id: string }
  | { readonly sort: 'list'; readonly items: readonly Item[] }
  | { readonly sort: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
