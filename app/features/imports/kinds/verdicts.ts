import type { ProblemCode } from '../problems'
import type { Verdict } from '../row-kind.server'

export const isNew: Verdict = { state: 'new' }
export const isUnchanged: Verdict = { state: 'unchanged' }

/** One thing wrong with a row, at a column by its heading; what stands there is filled in from the file. */
export const badAt = (column: string, code: ProblemCode, values?: Record<string, string | number>): Verdict => ({
  state: 'bad',
  problems: [{ column, value: '', code, values }],
})
