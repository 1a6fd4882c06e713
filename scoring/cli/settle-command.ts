import { parseSettlementCase } from '../case/read-settlement-case'
import { writeSettlement } from '../case/write-settlement'
import { settle } from '../settlement/settle'
import { caseCommand } from './case-command'

export const run = caseCommand({
  parse: parseSettlementCase,
  solve: settle,
  write: writeSettlement,
  text: async () => (await import('../settlement/statement-text')).statementText,
  trace: async () => (await import('../case/settlement-trace')).settlementTrace,
  csv: async () => {
    const { SETTLEMENT_CSV_HEADER, settlementCsvRows } = await import('../case/settlement-csv')
    return { header: SETTLEMENT_CSV_HEADER, rows: settlementCsvRows }
  },
})
