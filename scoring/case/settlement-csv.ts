import { formatKopecks } from '../money'
import { kindsOf } from '../services/kinds'
import { lineRules } from '../settlement/line-rules'
import type { Line, Settlement } from '../settlement/settlement'
import { lineRate } from './write-settlement'

export const SETTLEMENT_CSV_HEADER = 'client,rule,month,base,rate,amount,missing,act,clause\n'

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One row a line of the statement, without the header. */
export const settlementCsvRows = ({ clients }: Settlement): string =>
  clients.flatMap(({ id, lines }) => lines.map((line) => `${row(id, line).map(cell).join(',')}\n`)).join('')

function row(client: string, line: Line): string[] {
  const { act, clause } = lineRules[line.rule].citation
  const [month, missing] = line.rule === 'missing-kinds' ? [line.month, kindsOf(line.missing).join('|')] : ['', '']
  return [
    client,
    line.rule,
    month,
    formatKopecks(line.base),
    lineRate(line),
    formatKopecks(line.amount),
    missing,
    act,
    clause,
  ]
}
