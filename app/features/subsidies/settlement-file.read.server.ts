import { db } from '~/platform/db/db.server'

/** A sealed settlement as it was stored, and the name of its files: «N-07-2025-1». */
export async function settlementFile(id: string) {
  const row = await db.settlement.findUniqueOrThrow({
    where: { id },
    select: { caseJson: true, resultJson: true, year: true, number: true, organisation: { select: { code: true } } },
  })
  return { ...row, name: `${row.organisation.code}-${row.year}-${row.number}` }
}
