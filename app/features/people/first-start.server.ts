import { recordChange } from '~/platform/audit/record.server'
import { hashPassword, readablePassword } from '~/platform/auth/password.server'
import { inTransaction } from '~/platform/db/db.server'

/**
 * On an empty database makes the one administrator from whom everything else begins.
 * @returns the password, to be shown once; null where there are people already
 */
export async function firstStart(): Promise<{ login: string; password: string } | null> {
  const password = readablePassword()
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    if ((await tx.user.count()) > 0) return null
    const user = await tx.user.create({
      data: {
        login: 'admin',
        surname: 'Администратор',
        givenName: 'Портала',
        position: 'администратор портала',
        searchText: 'администратор портала admin',
        passwordHash,
        roles: { create: { role: 'administrator' } },
      },
    })
    await recordChange(tx, null, { action: 'person.firstAdministrator', subjectType: 'User', subjectId: user.id })
    return { login: user.login, password }
  })
}
