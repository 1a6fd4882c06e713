import { PrismaBetterSQLite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'

/**
 * The stock adapter has one connection, so statements of other requests run inside an open transaction.
 * This one holds a gate for a whole transaction and reads outside it on a second, read-only connection (WAL):
 * no dirty reads, no lost writes, and readers do not wait for a writer.
 */
export class GatedSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite'
  readonly adapterName = '@prisma/adapter-better-sqlite3'
  constructor(private readonly file: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    // A lock held by another process is waited for asynchronously (see `patiently`), never inside the driver.
    const writer = await new PrismaBetterSQLite3({ url: `file:${this.file}`, timeout: 1 }).connect()
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'])
      await patiently(() => writer.queryRaw(plain(`PRAGMA ${pragma}`)))
    const reader = await new PrismaBetterSQLite3({ url: `file:${this.file}`, readonly: true }).connect()
    return new GatedConnection(writer, reader)
  }
}

class GatedConnection implements SqlDriverAdapter {
  readonly provider = 'sqlite'
  readonly adapterName = '@prisma/adapter-better-sqlite3'
  private tail: Promise<void> = Promise.resolve()

  constructor(
    private readonly writer: SqlDriverAdapter,
    private readonly reader: SqlDriverAdapter,
  ) {}

  queryRaw(query: SqlQuery) {
    return isRead(query.sql) ? this.reader.queryRaw(query) : this.alone(() => this.writer.queryRaw(query))
  }

  executeRaw(query: SqlQuery) {
    return this.alone(() => this.writer.executeRaw(query))
  }

  executeScript(script: string) {
    return this.alone(() => this.writer.executeScript(script))
  }

  async startTransaction(): Promise<Transaction> {
    const leave = await this.enter()
    try {
      await patiently(() => this.writer.executeRaw(plain('BEGIN IMMEDIATE')))
    } catch (error) {
      leave()
      throw error
    }
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      options: { usePhantomQuery: false },
      queryRaw: (query) => this.writer.queryRaw(query),
      executeRaw: (query) => this.writer.executeRaw(query),
      commit: async () => leave(),
      rollback: async () => leave(),
    }
  }

  async dispose() {
    await this.reader.dispose()
    await this.writer.dispose()
  }

  /** Waits for its turn; the returned function lets the next one in. */
  private async enter(): Promise<() => void> {
    const before = this.tail
    let leave = () => {}
    this.tail = new Promise((resolve) => (leave = resolve))
    await before
    return leave
  }

  private async alone<T>(work: () => Promise<T>): Promise<T> {
    const leave = await this.enter()
    try {
      return await patiently(work)
    } finally {
      leave()
    }
  }
}

const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

const isRead = (sql: string) => /^\s*select\b/i.test(sql)

/** Repeats what another process's lock refused, for ten seconds at most, without holding the event loop. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + 10_000
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 4))
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = (error as { cause?: { kind?: string; originalCode?: string; originalMessage?: string } }).cause
  return (
    cause?.kind === 'SocketTimeout' ||
    /SQLITE_BUSY|database is locked/.test(`${cause?.originalCode} ${cause?.originalMessage}`)
  )
}
