import type { FileColumn } from '~/platform/csv/file-column'
import { imports as ru } from '~/platform/i18n/ru/imports'
import type { Actor } from '~/platform/auth/actor'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { factWords } from './kinds/aftercare.server'
import { exitWords } from './kinds/exits.server'
import type { ImportKindName } from './kinds'
import { rowKinds } from './open-reader.server'

export type RowKindName = Exclude<ImportKindName, 'acts'>

/** Every column has its hint. */
export type ColumnKey = keyof typeof ru.columnHint

export interface TemplateColumn {
  key: ColumnKey
  heading: string
  isOptional: boolean
  /** The words of a closed list, where the column takes one. */
  choices: string
}

const choicesOf: Partial<Record<RowKindName, Record<string, readonly string[]>>> = {
  exits: { kind: Object.values(exitWords).map(([word]) => word ?? '') },
  aftercare: { kind: Object.values(factWords).map(([word]) => word) },
}

/** The columns of a kind's file, as this person fills it in. */
export const templateColumns = (kind: RowKindName, actor: Actor): TemplateColumn[] =>
  rowKinds[kind].columns({ actor }).map(({ key, heading, isOptional }) => ({
    key: key as ColumnKey,
    heading,
    isOptional: isOptional ?? false,
    choices: choicesOf[kind]?.[key]?.join('; ') ?? '',
  }))

/** An empty file of a kind, named by it: its headings. */
export function templateDownload(kind: RowKindName, actor: Actor): Response {
  const columns = templateColumns(kind, actor).map(({ heading }): FileColumn<never> => ({ heading, value: () => null }))
  return csvDownload(`${ru.kind[kind]}.csv`, columns, [])
}
