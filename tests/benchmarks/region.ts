import Database from 'better-sqlite3'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migratedTemplate } from '../support/test-database'

export interface Size {
  name: string
  organisations: number
  clientsEach: number
  monthsEach: number
  /** Act lines in all. */
  lines: number
}

export const mainSize: Size = { name: 'main', organisations: 20, clientsEach: 100, monthsEach: 12, lines: 33_000 }
export const stressSize: Size = {
  name: 'stress',
  organisations: 60,
  clientsEach: 1000,
  monthsEach: 12,
  lines: 1_000_000,
}

/** A made-up region of a size, written straight into a migrated database. Returns the file. */
export function makeRegion(size: Size): string {
  const file = join(mkdtempSync(join(tmpdir(), `opora-bench-${size.name}-`)), 'opora.db')
  cpSync(migratedTemplate(), file)
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  const rows = prepare(db)
  const months = Array.from({ length: size.monthsEach }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}`)
  const linesEach = Math.floor(size.lines / (size.organisations * size.clientsEach * size.monthsEach))
  const extraEvery = size.lines / (size.organisations * size.clientsEach * size.monthsEach) - linesEach
  let clientMonth = 0
  let owed = 0
  db.transaction(() => {
    for (let o = 0; o < size.organisations; o++) {
      const organisation = `o${o}`
      rows.organisation.run(organisation, `N-${String(o + 1).padStart(2, '0')}`, `9900${String(o).padStart(6, '0')}`)
      for (const month of months) rows.act.run(`${organisation}-${month}`, organisation, month)
      for (let c = 0; c < size.clientsEach; c++) {
        const contract = `${organisation}-c${c}`
        const code = `К-${String(o * size.clientsEach + c + 1).padStart(6, '0')}`
        rows.client.run(contract, code, organisation)
        rows.contract.run(contract, code, contract, organisation)
        if (c % 7 === 0) rows.exit.run(contract, '2025-12-20', c % 14 === 0 ? 'completed' : 'left-without-permission')
        for (const month of months) {
          const id = ++clientMonth
          rows.month.run(id, `${organisation}-${month}`, contract, month, id % 11 === 0 ? 127 : 255)
          rows.payment.run(organisation, contract, month, 2_000_000 + (id % 1_000_003), `п-${month}`)
          owed += extraEvery
          const count = linesEach + (owed >= 1 ? 1 : 0)
          if (owed >= 1) owed -= 1
          for (let line = 0; line < count; line++) rows.line.run(id, codes[line]!, 30)
        }
      }
    }
  })()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return file
}

const codes = ['1.3', '1.5.1', '2.1', '3.1', '4.1', '5.1', '6.3', '7.1', '8.1']

const prepare = (db: Database.Database) => ({
  organisation: db.prepare(
    `INSERT INTO "Organisation" ("id","code","name","shortName","inn","ogrn","searchText") VALUES (?, ?, 'Организация', 'Организация', ?, '', '')`,
  ),
  act: db.prepare(
    `INSERT INTO "ServiceAct" ("id","organisationId","month","number","status") VALUES (?, ?, ?, 1, 'accepted')`,
  ),
  client: db.prepare(
    `INSERT INTO "Client" ("id","code","organisationId","surname","givenName","bornOn","searchText") VALUES (?, ?, ?, 'Иванов', 'Иван', '1990-01-01', 'иванов')`,
  ),
  contract: db.prepare(
    `INSERT INTO "ServiceContract" ("id","code","clientId","organisationId","number","signedOn","plannedEndOn") VALUES (?, ?, ?, ?, '1', '2025-01-01', '2025-06-29')`,
  ),
  exit: db.prepare(`INSERT INTO "Exit" ("contractId","exitedOn","kind") VALUES (?, ?, ?)`),
  month: db.prepare(
    `INSERT INTO "ClientMonth" ("id","actId","contractId","month","kindsMask","notDueMask","signature") VALUES (?, ?, ?, ?, ?, 0, 'signed')`,
  ),
  payment: db.prepare(
    `INSERT INTO "Payment" ("organisationId","contractId","serviceMonth","paidOn","amountKopecks","documentNumber") VALUES (?, ?, ?, '2025-12-25', ?, ?)`,
  ),
  line: db.prepare(`INSERT INTO "ServiceActLine" ("clientMonthId","serviceCode","deliveredCount") VALUES (?, ?, ?)`),
})
