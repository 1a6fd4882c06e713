import Database from 'better-sqlite3'
import { settle } from '../../scoring/settlement/settle'
import { makeRegion, type Size } from './region'
import { median, rounded, show, timed } from './report'

/** Settling every organisation from the database against a plain scan of the same rows in the same run. */
export async function benchSettleAll(size: Size): Promise<void> {
  process.env.DATABASE_FILE = makeRegion(size)
  const { gatherCase } = await import('../../app/features/subsidies/gather-case.server')
  const { closeSnapshots } = await import('../../app/platform/db/scan.server')
  const { defaultCertificationReadings, defaultSettlementReadings } = await import('../../scoring/readings')
  const readings = {
    settlement: defaultSettlementReadings,
    periodStart: 'contract-day' as const,
    certification: defaultCertificationReadings,
  }
  const db = new Database(process.env.DATABASE_FILE, { readonly: true })
  const organisations = db.prepare('SELECT "id", "code", "name" FROM "Organisation"').all() as {
    id: string
    code: string
    name: string
  }[]
  let months = 0
  let clawback = 0n
  const settleAll = () => {
    months = 0
    clawback = 0n
    for (const organisation of organisations) {
      const { settled } = gatherCase(organisation, 2025, readings)
      for (const client of settled.clients) months += client.months.length
      clawback += settle(settled).clawback
    }
  }
  const scanAll = () => {
    let rows = 0
    for (const sql of scans) for (const _ of db.prepare(sql).raw(true).iterate()) rows++
    return rows
  }
  const runs = size.name === 'main' ? 7 : 3
  scanAll()
  settleAll()
  const scan = median(Array.from({ length: runs }, () => timed(scanAll)))
  const settled = median(Array.from({ length: runs }, () => timed(settleAll)))
  show(`settle all, ${size.name}: ${months} client-months, to return ${clawback} kopecks`, {
    'plain scan': `${rounded(scan)} ms`,
    'gather and settle': `${rounded(settled)} ms`,
    ratio: `${rounded(settled / scan, 2)} (aim: at most 3)`,
  })
  closeSnapshots()
  db.close()
}

const scans = [
  'SELECT "contractId", "serviceMonth", "amountKopecks" FROM "Payment"',
  'SELECT "actId", "contractId", "month", "kindsMask", "signature" FROM "ClientMonth"',
  'SELECT "id", "code", "signedOn", "plannedEndOn" FROM "ServiceContract"',
  'SELECT "contractId", "exitedOn", "kind", "isConfirmed", "decision", "reason" FROM "Exit"',
]
