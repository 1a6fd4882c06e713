import type { RuleId } from 'scoring/settlement/settlement'
import type { StatementLine } from './statement.read.server'

/** A line that two settlements of the same year do not have alike. */
export interface LineDifference {
  code: string
  rule: RuleId
  month: string | null
  before: bigint
  after: bigint
}

/** The difference of two statements, line by line; the parts add up to the difference of the totals. */
export function compareLines(before: readonly StatementLine[], after: readonly StatementLine[]): LineDifference[] {
  const rows = new Map<string, LineDifference>()
  const at = ({ code, rule, month }: StatementLine) => {
    const key = `${code} ${rule} ${month ?? ''}`
    const row = rows.get(key) ?? { code, rule, month, before: 0n, after: 0n }
    rows.set(key, row)
    return row
  }
  for (const line of before) at(line).before += line.amount
  for (const line of after) at(line).after += line.amount
  return [...rows.values()]
    .filter((row) => row.before !== row.after)
    .sort((a, b) => a.code.localeCompare(b.code, 'ru') || (a.month ?? '').localeCompare(b.month ?? ''))
}
