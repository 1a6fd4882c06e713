import { db } from '../db/db.server'

/** The one row that says whose portal this is; neutral words until an administrator has filled it in. */
export async function regionProfile() {
  const row = await db.regionProfile.findFirst()
  return row ?? { id: 1, name: '', ministryName: '', timeZone: 'Europe/Moscow', version: 0 }
}
