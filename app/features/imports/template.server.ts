import type { FileColumn } from '~/platform/csv/file-column'
import type { Actor } from '~/platform/auth/actor'
import { csvText } from '~/platform/csv/write-csv.server'
import type { ImportKindName } from './kinds'
import { rowKinds } from './open-reader.server'

export type RowKindName = Exclude<ImportKindName, 'acts'>

export interface TemplateColumn {
  key: string
  heading: string
  isOptional: boolean
}

/** The columns of a kind's file, as this person fills it in. */
export const templateColumns = (kind: RowKindName, actor: Actor): TemplateColumn[] =>
  rowKinds[kind]
    .columns({ actor })
    .map(({ key, heading, isOptional }) => ({ key, heading, isOptional: isOptional ?? false }))

/** An empty file of a kind: its headings. */
export function templateFile(kind: RowKindName, actor: Actor): string {
  const columns = templateColumns(kind, actor).map(({ heading }): FileColumn<never> => ({ heading, value: () => null }))
  return csvText(columns, [])
}
