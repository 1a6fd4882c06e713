import type { Reader } from '../db/db.server'
import { keptHeads, macOf } from './chain.server'

export type ChainVerdict =
  { ok: true; rows: number } | { ok: false; rows: number; sequence: number; fault: 'changed' | 'missing' | 'tail-cut' }

/** Walks the whole journal: is any row changed, missing, or the tail cut off? */
export async function verifyChain(db: Reader): Promise<ChainVerdict> {
  let previousMac = ''
  let sequence = 0
  const heads = keptHeads()
  for (;;) {
    const rows = await db.auditEvent.findMany({
      where: { sequence: { gt: sequence } },
      orderBy: { sequence: 'asc' },
      take: 1000,
    })
    for (const row of rows) {
      if (row.sequence !== sequence + 1) return { ok: false, rows: sequence, sequence: sequence + 1, fault: 'missing' }
      const mac = macOf({ ...row, previousMac })
      const headDiffers = [...(heads.get(row.sequence) ?? [])].some((kept) => kept !== row.mac)
      if (row.mac !== mac || headDiffers) return { ok: false, rows: sequence, sequence: row.sequence, fault: 'changed' }
      previousMac = mac
      sequence = row.sequence
    }
    if (rows.length < 1000) break
  }
  if ([...heads.keys()].some((kept) => kept > sequence))
    return { ok: false, rows: sequence, sequence: sequence + 1, fault: 'tail-cut' }
  return { ok: true, rows: sequence }
}
