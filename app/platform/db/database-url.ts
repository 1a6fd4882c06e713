import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Where the database file is: `DATABASE_FILE`, else `data/opora.db` beside the project. Its folder is made. */
export function databaseFile(): string {
  const file = resolve(process.env.DATABASE_FILE ?? 'data/opora.db')
  mkdirSync(dirname(file), { recursive: true })
  return file
}

export const databaseUrl = (): string => `file:${databaseFile()}`
