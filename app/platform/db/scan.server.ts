import Database from 'better-sqlite3'
import { databaseFile } from './database-url'

/** A row as the engine gives it: integers as BigInt, so that kopecks stay exact. */
export type Cells = readonly unknown[]

/** Reads rows fast, by plain SQL that any engine takes, within the snapshot it was opened in. */
export type Scan = (sql: string, ...values: (string | number | bigint)[]) => Iterable<Cells>

let connection: Database.Database | undefined

/**
 * Gathers many rows at one moment of the database: every scan inside `work` sees the same state,
 * whatever others write meanwhile. For gathering alone: what is decided is decided in `scoring/`.
 */
export function snapshot<T>(work: (scan: Scan) => T): T {
  connection ??= new Database(databaseFile(), { readonly: true })
  const open = connection
  const scan: Scan = (sql, ...values) =>
    open
      .prepare<unknown[], Cells>(sql)
      .safeIntegers(true)
      .raw(true)
      .iterate(...values)
  open.exec('BEGIN')
  try {
    return work(scan)
  } finally {
    open.exec('COMMIT')
  }
}

/** Closes what `snapshot` opened; the next one opens it again, on whatever database is named then. */
export function closeSnapshots(): void {
  connection?.close()
  connection = undefined
}
