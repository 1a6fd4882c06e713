import { createHmac, randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { databaseFile } from '../db/database-url'

/** What an audit row says, before it is chained. No personal data: ids only. */
export interface AuditFact {
  actorId: string | null
  actorRole: string | null
  action: string
  subjectType: string
  subjectId: string
  organisationId?: string | null
  reason?: string | null
  details?: Record<string, string | number | boolean | null>
}

let cached: Buffer | undefined

/** The key of the chain: `AUDIT_KEY` (hex), else a file beside the database, made at first start. */
function auditKey(): Buffer {
  if (cached) return cached
  if (process.env.AUDIT_KEY) return (cached = Buffer.from(process.env.AUDIT_KEY, 'hex'))
  const file = join(dirname(databaseFile()), 'audit.key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return (cached = Buffer.from(readFileSync(file, 'utf8'), 'hex'))
}

export interface AuditRow {
  sequence: number
  at: Date
  actorId: string | null
  actorRole: string | null
  action: string
  subjectType: string
  subjectId: string
  organisationId: string | null
  reason: string | null
  detailsJson: string
  previousMac: string
}

/** The keyed hash of a row over itself and its predecessor's. */
export function macOf(row: AuditRow): string {
  const text = JSON.stringify([
    row.sequence,
    row.at.toISOString(),
    row.actorId,
    row.actorRole,
    row.action,
    row.subjectType,
    row.subjectId,
    row.organisationId,
    row.reason,
    row.detailsJson,
    row.previousMac,
  ])
  return createHmac('sha256', auditKey()).update(text).digest('hex')
}

/** Writes the head of the chain beside the database, so that a cut tail is seen. Only a committed row may be given. */
export function keepHead(head: { sequence: number; mac: string }): void {
  appendFileSync(headFile(), `${head.sequence} ${head.mac}\n`, { mode: 0o600 })
}

const headFile = () => join(dirname(databaseFile()), 'audit-heads.log')

/** Every head that was written outside the table: what a row of that sequence must still be. */
export function keptHeads(): Map<number, Set<string>> {
  const heads = new Map<number, Set<string>>()
  if (!existsSync(headFile())) return heads
  for (const line of readFileSync(headFile(), 'utf8').split('\n')) {
    const [sequence, mac] = line.split(' ')
    if (!sequence || !mac) continue
    const known = heads.get(Number(sequence)) ?? new Set()
    heads.set(Number(sequence), known.add(mac))
  }
  return heads
}
