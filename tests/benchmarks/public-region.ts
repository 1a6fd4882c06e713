import Database from 'better-sqlite3'
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyCard } from '../../app/features/register/card'
import { searchable } from '../../app/platform/lists/list-query'
import { migratedTemplate } from '../support/test-database'

export const centreCount = 1_000
export const versionsEach = 100

const names = ['Причал', 'Берег', 'Новая жизнь', 'Берёзовый дом', 'Створ', 'Излучина', 'Маяк', 'Родник']
const places = ['Камышин', 'Приволжск', 'Яругинск', 'Дольск', 'Заречье', 'Луговинск', 'Ерик', 'Полынное']

/** A register of a thousand centres with a hundred versions each, one a day until today. Returns the file. */
export function makePublicRegister(today: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'opora-bench-register-')), 'opora.db')
  cpSync(migratedTemplate(), file)
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = OFF')
  const rows = {
    organisation: db.prepare(
      `INSERT INTO "Organisation" ("id","code","name","shortName","inn","ogrn","searchText") VALUES (?, ?, ?, ?, ?, '', '')`,
    ),
    centre: db.prepare(
      `INSERT INTO "Centre" ("id","code","organisationId","name","municipality") VALUES (?, ?, ?, ?, ?)`,
    ),
    entry: db.prepare(`INSERT INTO "RegisterEntry" ("centreId","number","version") VALUES (?, ?, ?)`),
    change: db.prepare(
      `INSERT INTO "RegisterChange" ("id","centreId","sequence","kind","fromOn","patchJson") VALUES (?, ?, ?, ?, ?, '{}')`,
    ),
    version: db.prepare(
      `INSERT INTO "RegisterVersion" ("centreId","changeId","fromOn","untilOn","status","ownership","municipality","stay","isForMen","isForWomen","freeCount","faith","certificateState","searchText","cardJson")
       VALUES (?, ?, ?, ?, 'included', 'private', ?, 'residential', 1, 1, ?, 'secular', 'none', ?, ?)`,
    ),
  }
  const days = Array.from({ length: versionsEach }, (_, index) => dayBefore(today, versionsEach - 1 - index))
  db.transaction(() => {
    for (let number = 1; number <= centreCount; number++) {
      const id = `c${number}`
      const centreName = `${names[number % names.length]} ${number}`
      const municipality = places[Math.floor(number / names.length) % places.length]!
      const organisationName = `АНО «${centreName}»`
      rows.organisation.run(id, `N-${number}`, organisationName, organisationName, String(9_900_000_000 + number))
      rows.centre.run(id, `R-${number}`, id, centreName, municipality)
      rows.entry.run(id, number, versionsEach)
      days.forEach((fromOn, index) => {
        const changeId = `${id}-${index}`
        const free = (number + index) % 7
        const card = {
          ...emptyCard(),
          ...{ status: 'included', number, centreName, organisationName, municipality, phone: '+7 (000) 200-00-00' },
          ...{ organisationShortName: organisationName, address: `ул. Речная, ${number}`, freeOn: fromOn },
          ...{ capacityMen: 10, capacityWomen: 5, freeMen: free, freeWomen: 0, programme: 'Новый путь' },
        }
        rows.change.run(changeId, id, index + 1, index === 0 ? 'inclusion' : 'own', fromOn)
        const text = searchable(centreName, organisationName, municipality, card.address, String(number))
        rows.version.run(id, changeId, fromOn, days[index + 1] ?? null, municipality, free, text, JSON.stringify(card))
      })
    }
  })()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
  return file
}

const dayBefore = (day: string, count: number): string =>
  new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10)
