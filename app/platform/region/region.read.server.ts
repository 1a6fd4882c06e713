import { db } from '../db/db.server'

/** The one row that says whose portal this is; neutral words until an administrator has filled it in. */
export async function regionProfile() {
  const row = await db.regionProfile.findFirst()
  const letters = { address: '', phone: '', email: '', paymentDetails: '', certificationSystem: '' }
  return row ?? { id: 1, name: '', ministryName: '', timeZone: 'Europe/Moscow', ...letters, version: 0 }
}
