export const parts = ['body', 'header', 'footer', 'notes', 'file'] as const
export type DocumentPart = (typeof parts)[number]

/** Where in a document: what a person needs to find it in Word. */
export interface DocumentPlace {
  part: DocumentPart
  /** 1, 2, … through the part, those of tables not counted; null inside a table and for the whole file. */
  paragraph: number | null
  /** 1, 2, … through the part; null outside of tables. */
  table: number | null
  row: number | null
  /** The first letters of the paragraph; a path for a part of the file. */
  starts: string
}

/** What a template is refused for. */
export const templateProblemKinds = [
  'broken',
  'tooLarge',
  'macros',
  'externalLink',
  'embeddedObject',
  'unknownField',
  'emptyField',
  'unclosedField',
  'unopenedField',
  'unclosedLoop',
  'unopenedLoop',
  'crossedLoop',
  'outsideTable',
  'notTable',
  'tableAsField',
  'unreadable',
] as const
export type TemplateProblemKind = (typeof templateProblemKinds)[number]

/** One thing that is wrong in a template; its words are in the catalogue, `papers.problem`. */
export interface TemplateProblem {
  kind: TemplateProblemKind
  /** As it stands in the template, without the braces; empty where no field is meant. */
  field: string
  place: DocumentPlace
  /** The nearest known name, or the table that a field belongs to. */
  suggestion: string | null
}

/** What a PDF made of the document leaves out or shows otherwise: `papers.remark`. */
export const pdfRemarkKinds = [
  'typeface',
  'textBox',
  'shape',
  'chart',
  'diagram',
  'formula',
  'pictureType',
  'floatingPicture',
  'footnote',
  'comment',
  'field',
  'columns',
  'sections',
  'tabs',
  'numbering',
  'evenPages',
  'turnedText',
] as const
export type PdfRemarkKind = (typeof pdfRemarkKinds)[number]

export interface PdfRemark {
  kind: PdfRemarkKind
  /** The typeface, the format, the name of the field; empty where the kind says it all. */
  what: string
  place: DocumentPlace
}
