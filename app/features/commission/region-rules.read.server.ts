import { db, type Reader } from '~/platform/db/db.server'
import { regionProfile } from '~/platform/region/region.read.server'

/** What the region's own act says of the commission's quorum and majority; the sources name neither (G-18). */
export interface CommissionRules {
  quorumOverPercent: number
  majorityOverPercent: number
  /** The act that says so; empty until an administrator has named it. */
  act: string
}

export async function commissionRules(reader: Reader = db): Promise<CommissionRules> {
  const { quorumOverPercent, majorityOverPercent, commissionRules: act } = await regionProfile(reader)
  return { quorumOverPercent, majorityOverPercent, act }
}
