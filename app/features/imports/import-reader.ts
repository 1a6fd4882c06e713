import type { FileRow } from '~/platform/csv/read-rows.server'
import type { Actor } from '~/platform/auth/actor'
import type { BatchSummary } from './summary'
import type { Problem, Warning } from './problems'

/** For whom and against what a file is read and applied. */
export interface ImportContext {
  actor: Actor
  batchId: string
  /** Null for a file of the whole region. */
  organisationId: string | null
  /** For acts. */
  month: string | null
  /** What day it is in the region. */
  today: string
}

/** A row that waits in staging. */
export interface StagedRow {
  number: number
  isGood: boolean
  /** As they stand in the file; empty where nobody will ask for them again. */
  cells: readonly string[]
  /** What was read from them; absent where the row is bad. */
  data?: unknown
  problems: readonly Problem[]
}

/** What became of some rows of the file. */
export interface Taken {
  staged: StagedRow[]
  good: number
  bad: number
  unchanged: number
  skipped: number
  warnings: Warning[]
}

export const nothingTaken = (): Taken => ({ staged: [], good: 0, bad: 0, unchanged: 0, skipped: 0, warnings: [] })

/** Takes a file row by row, in memory that does not grow with the file. */
export interface ImportReader {
  /** Told once, when the heading was read. */
  warnings: Warning[]
  act: BatchSummary['act']
  take(rows: readonly FileRow[]): Promise<Taken>
  /** What only the whole file can say. */
  finish(): Promise<Taken[]>
}

export type OpenedReader =
  { ok: true; reader: ImportReader } | { ok: false; refusal: NonNullable<BatchSummary['refusal']> }
