import Database from 'better-sqlite3'
import { databaseFile } from './database-url'

export type BulkValue = string | number | bigint | null
type Values = readonly BulkValue[]

/** Parameters of one statement: enough to spare most of the calls, few enough that what is left over is little. */
const mostParameters = 300

/** Longer than a writer that was refused waits before it asks again (see `patiently` of the gated adapter). */
const pauseMilliseconds = 6

/**
 * A connection for writing very many rows by prepared statements, in transactions of a few milliseconds with pauses
 * between them, so that other writers never wait for long. For background work in a process of its own; everything
 * else writes through `inTransaction`. Names of tables and columns come from code, values are always bound.
 */
export class Bulk {
  private readonly connection: Database.Database
  private pause = Promise.resolve()

  constructor(file = databaseFile()) {
    this.connection = new Database(file, { timeout: 10_000 })
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
      this.connection.pragma(pragma)
  }

  /**
   * All of the work or nothing. Then whoever waits has their turn: the next transaction begins after a pause, which the
   * caller may use to make it ready. Returns what the work returned.
   */
  async briefly<T>(work: () => T): Promise<T> {
    await this.pause
    const result = this.connection.transaction(work).immediate()
    this.pause = new Promise((done) => setTimeout(done, pauseMilliseconds))
    return result
  }

  /** Inserts many rows by statements of many rows each. */
  insert(table: string, columns: readonly string[]): (rows: readonly Values[]) => void {
    const most = Math.floor(mostParameters / columns.length)
    const prepared = new Map<number, Database.Statement>()
    const statementOf = (count: number) => {
      const made = prepared.get(count) ?? this.connection.prepare(insertSql(table, columns, count))
      prepared.set(count, made)
      return made
    }
    return (rows) => {
      let at = 0
      for (; at + most <= rows.length; at += most) statementOf(most).run(valuesOf(rows, at, at + most))
      for (; at < rows.length; at++) statementOf(1).run(rows[at])
    }
  }

  /** Inserts one row; gives its id. */
  insertOne(table: string, columns: readonly string[]): (row: Values) => number {
    const statement = this.connection.prepare(insertSql(table, columns, 1))
    return (row) => Number(statement.run(row).lastInsertRowid)
  }

  /** Sets columns of the row with this id. */
  update(table: string, columns: readonly string[]): (id: BulkValue, row: Values) => void {
    const sets = columns.map((column) => `"${column}" = ?`).join(', ')
    const statement = this.connection.prepare(`UPDATE "${table}" SET ${sets} WHERE "id" = ?`)
    return (id, row) => void statement.run([...row, id])
  }

  /** Removes the rows whose column has this value. */
  remove(table: string, column: string): (value: BulkValue) => void {
    const statement = this.connection.prepare(`DELETE FROM "${table}" WHERE "${column}" = ?`)
    return (value) => void statement.run(value)
  }

  /** Is there a row with these values? */
  has(table: string, columns: readonly string[]): (row: Values) => boolean {
    const conditions = columns.map((column) => `"${column}" = ?`).join(' AND ')
    const statement = this.connection.prepare(`SELECT 1 FROM "${table}" WHERE ${conditions}`)
    return (row) => statement.get(row) !== undefined
  }

  close(): void {
    this.connection.close()
  }
}

function valuesOf(rows: readonly Values[], from: number, to: number): BulkValue[] {
  const values: BulkValue[] = []
  for (let at = from; at < to; at++) values.push(...rows[at]!)
  return values
}

const insertSql = (table: string, columns: readonly string[], count: number): string => {
  const row = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map((column) => `"${column}"`).join(', ')
  return `INSERT INTO "${table}" (${names}) VALUES ${Array.from({ length: count }, () => row).join(', ')}`
}
