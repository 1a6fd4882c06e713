import type { FileRefusal, Warning } from './problems'

/** What a batch keeps beside its rows. */
export interface BatchSummary {
  sizeBytes: number
  /** The headings of the file, as they stand. */
  heading: string[]
  encoding: string
  delimiter: string
  /** Rows that say what is recorded already. */
  unchangedCount: number
  /** Rows in which nothing is filled in. */
  skippedCount: number
  warnings: Warning[]
  warningCount: number
  refusal: { code: FileRefusal; row?: number; names?: string[] } | null
  /** An earlier batch of the very same file that was applied. */
  sameAs: { batchId: string; at: string } | null
  /** The act that was read against, and its version then; null where there was none. */
  act: { id: string; version: number } | null
  /** The last row that has been applied: where a restart goes on. */
  appliedThrough: number
  /** Rows that were refused when they were applied, for something had changed since the preview. */
  refusedCount: number
}

export const emptySummary: BatchSummary = {
  sizeBytes: 0,
  heading: [],
  encoding: '',
  delimiter: '',
  unchangedCount: 0,
  skippedCount: 0,
  warnings: [],
  warningCount: 0,
  refusal: null,
  sameAs: null,
  act: null,
  appliedThrough: 0,
  refusedCount: 0,
}

export const readSummary = (json: string): BatchSummary => ({
  ...emptySummary,
  ...(JSON.parse(json) as Partial<BatchSummary>),
})
