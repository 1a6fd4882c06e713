import type { Tx } from './db.server'
import { Prisma } from './generated/client'

const name = (identifier: string) => Prisma.raw(`"${identifier}"`)
const names = (identifiers: readonly string[], of = '') =>
  Prisma.raw(identifiers.map((one) => `${of}"${one}"`).join(', '))

/** Copies all rows of one owner to another in one statement, however many there are; each copy has an id of its own. */
export const copyRows = (
  tx: Tx,
  {
    table,
    owner,
    columns,
    from,
    to,
  }: { table: string; owner: string; columns: readonly string[]; from: string; to: string },
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO ${name(table)} (${name(owner)}, ${names(columns)})
    SELECT ${to}, ${names(columns)} FROM ${name(table)} WHERE ${name(owner)} = ${from}`

/** Copies the rows below copied rows: a row and its copy are known by having the same `match`. */
export const copyRowsBelow = (
  tx: Tx,
  below: { table: string; parent: string; columns: readonly string[] },
  { table, owner, match, from, to }: { table: string; owner: string; match: string; from: string; to: string },
): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO ${name(below.table)} (${name(below.parent)}, ${names(below.columns)})
    SELECT copied."id", ${names(below.columns, 'child.')}
    FROM ${name(table)} old
    JOIN ${name(table)} copied ON copied.${name(owner)} = ${to} AND copied.${name(match)} = old.${name(match)}
    JOIN ${name(below.table)} child ON child.${name(below.parent)} = old."id"
    WHERE old.${name(owner)} = ${from}`
