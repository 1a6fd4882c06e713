import { databaseFile } from './database-url'
import { PrismaClient, type Prisma } from './generated/client'
import { GatedSqlite } from './sqlite-adapter.server'

/** What a use case writes through: inside a transaction always this, never `db`. */
export type Tx = Prisma.TransactionClient
export type Db = PrismaClient
/** What a read model reads through: the database, or the transaction that asks. */
export type Reader = Tx | Db

export function openDb(file = databaseFile()): Db {
  return new PrismaClient({
    adapter: new GatedSqlite(file),
    transactionOptions: { maxWait: 20_000, timeout: 60_000 },
  })
}

const kept = globalThis as { oporaDb?: Db }

/** The database of this process; one connection pair however often a development server reloads this file. */
export const db: Db = (kept.oporaDb ??= openDb())

/**
 * The one way in which a use case changes data: all of it or nothing.
 * A conflict with another process is tried again.
 */
export async function inTransaction<T>(work: (tx: Tx) => Promise<T>, on: Db = db): Promise<T> {
  // The driver never waits for anything, so that a row of transactions would keep pages and letters from their turn.
  await new Promise((turn) => setImmediate(turn))
  for (let attempt = 1; ; attempt++) {
    try {
      return await on.$transaction(work)
    } catch (error) {
      if ((error as { code?: string }).code !== 'P2034' || attempt === 5) throw error
    }
  }
}
