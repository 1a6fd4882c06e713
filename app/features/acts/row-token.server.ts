import { createHash } from 'node:crypto'
import type { StoredRow } from './stored-rows.server'

/** What a client's month said when its form was shown: a save that stands on something else is stale. */
export function rowToken(row: StoredRow | undefined): string {
  if (!row) return 'none'
  const said = [row.signature, row.signedOn, row.witnesses, row.scanFileId, [...row.counts].sort()]
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16)
}
