import { db, type Reader } from '../db/db.server'

/** The one row that says whose portal this is; neutral words until an administrator has filled it in. */
export async function regionProfile(reader: Reader = db) {
  const row = await reader.regionProfile.findFirst()
  const letters = { address: '', phone: '', email: '', paymentDetails: '', certificationSystem: '' }
  const commission = { quorumOverPercent: 50, majorityOverPercent: 50, commissionRules: '' }
  return row ?? { id: 1, name: '', ministryName: '', timeZone: 'Europe/Moscow', ...letters, ...commission, version: 0 }
}
