import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Actor } from '../../app/platform/auth/actor'
import { permissionsOf, type Role } from '../../app/platform/permissions/roles'

/**
 * Gives a test file a migrated, empty database of its own, to which the portal's global `db` is bound.
 * The first import of the file, so that nothing opens another database before it:
 *
 *   import { actorOf, db } from '../../../tests/support/with-database'
 *   import { createPerson } from './create-person.server'
 */
if ('oporaDb' in globalThis)
  throw new Error('import tests/support/with-database before anything that uses the database')

const template = process.env.OPORA_TEST_TEMPLATE
if (!template) throw new Error('the template of the test database is made by tests/support/global-setup')
const folder = mkdtempSync(join(tmpdir(), 'opora-test-'))
process.env.DATABASE_FILE = join(folder, 'opora.db')
cpSync(template, process.env.DATABASE_FILE)

export const { db } = await import('../../app/platform/db/db.server')

afterAll(async () => {
  await db.$disconnect()
  rmSync(folder, { recursive: true, force: true })
})

/** A person for a use case or a read model: the ministry's own unless an organisation is named. No row is made. */
export function actorOf(who: { roles: readonly Role[]; organisationId?: string | null; userId?: string }): Actor {
  return {
    userId: who.userId ?? `user-${who.roles.join('-')}`,
    name: 'Проверкина\u00a0П.\u00a0П.',
    position: '',
    roles: who.roles,
    permissions: permissionsOf(who.roles),
    organisationId: who.organisationId ?? null,
    organisationName: null,
  }
}

let made = 0

/** An organisation to hang other rows on; codes N-01, N-02, … unless one is given. */
export function someOrganisation(over: { code?: string; shortName?: string } = {}) {
  const number = ++made
  const shortName = over.shortName ?? `АНО «Причал ${number}»`
  return db.organisation.create({
    data: {
      code: over.code ?? `N-${String(number).padStart(2, '0')}`,
      name: `Автономная некоммерческая организация «Причал ${number}»`,
      shortName,
      inn: String(3_400_000_000 + number),
      ogrn: String(1_023_400_000_000 + number),
      searchText: shortName.toLowerCase(),
    },
  })
}
