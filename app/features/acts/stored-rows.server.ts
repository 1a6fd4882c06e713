import type { Proof } from 'scoring/settlement/settlement-case'
import type { Reader } from '~/platform/db/db.server'
import type { ActRow } from './act-row'

export interface StoredRow extends ActRow {
  scanFileId: string | null
}

/** The clients' months of an act with their lines, by contract; of one contract alone if it is named. */
export async function storedRows(reader: Reader, actId: string, contractId?: string): Promise<Map<string, StoredRow>> {
  return (await storedRowsOf(reader, [actId], contractId)).get(actId) ?? new Map<string, StoredRow>()
}

/** The same for several acts at once, by act. */
export async function storedRowsOf(
  reader: Reader,
  actIds: readonly string[],
  contractId?: string,
): Promise<Map<string, Map<string, StoredRow>>> {
  const where = { actId: { in: [...actIds] }, contractId }
  const months = await reader.clientMonth.findMany({ where })
  const lines = await reader.serviceActLine.findMany({ where: { clientMonth: where } })
  const counts = new Map<number, Map<string, number>>()
  for (const line of lines) {
    const own = counts.get(line.clientMonthId) ?? new Map<string, number>()
    counts.set(line.clientMonthId, own.set(line.serviceCode, line.deliveredCount))
  }
  const acts = new Map<string, Map<string, StoredRow>>()
  for (const month of months) {
    const own = acts.get(month.actId) ?? new Map<string, StoredRow>()
    own.set(month.contractId, {
      contractId: month.contractId,
      signature: month.signature as Proof,
      signedOn: month.signedOn,
      witnesses: month.witnesses,
      counts: counts.get(month.id) ?? new Map<string, number>(),
      scanFileId: month.scanFileId,
    })
    acts.set(month.actId, own)
  }
  return acts
}

/** Do two rows say the same? */
export function sameRow(a: ActRow, b: ActRow): boolean {
  if (a.signature !== b.signature || a.signedOn !== b.signedOn || a.witnesses !== b.witnesses) return false
  const given = [...b.counts].filter(([, count]) => count > 0)
  return given.length === a.counts.size && given.every(([code, count]) => a.counts.get(code) === count)
}
