import { demoToday } from 'fixtures/demo-region/region'
import { inTransaction, db } from '~/platform/db/db.server'
import { asOf } from './as-of'
import { planActs } from './plan-acts'
import { planClients } from './plan-clients'
import { planMonths } from './plan-months'
import { planPayments } from './plan-payments'
import { readOldNotices } from './read-notices'
import { bringOctoberOn, reopenOne } from './recent-acts'
import { correctExits, settleWaiting, settleYear, writeRepayments } from './settle-years'
import { writeActs, writePayments } from './write-acts'
import { writeAssessments } from './write-assessments'
import { writeCertifications } from './write-certifications'
import { writeClients } from './write-clients'
import { writeComplaints } from './write-complaints'
import { writePastCommission, writePlannedCommission } from './write-commission'
import { writeCriteria } from './write-criteria'
import { writeDeadlines } from './write-deadlines'
import { writeEntries } from './write-entries'
import { writeExclusion } from './write-exclusion'
import { writePapers } from './write-papers'
import { writeSelections } from './write-selections'
import { writeQualityFacts } from './write-quality-facts'
import { writeDeputy, writeLastAgreements, writeRegister } from './write-register'

/** The operation that is kept when the last row of the demo is written: a database that has it is the demo. */
const mark = 'demo-region'

export type SeedResult = 'made' | 'thereAlready' | 'notEmpty'

/** Builds the demo region in an empty database, in the order in which its years went by. */
export async function seedDemo(password: string): Promise<SeedResult> {
  if (await db.operation.findUnique({ where: { id: mark } })) return 'thereAlready'
  if ((await db.organisation.count()) > 0 || (await db.user.count()) > 0) return 'notEmpty'
  const courses = planClients()
  const acts = planActs(courses.flatMap(planMonths))
  await writeRegister(password)
  await writeEntries('2024', '2026')
  await writeCriteria()
  await writeCertifications('2024', '2026')
  await writeClients(courses)
  await writeActs(acts)
  await writePayments(planPayments(acts))

  await settleYear(2024)
  await writeRepayments(2024)
  await correctExits(2025, courses)
  await writeLastAgreements()
  await settleYear(2025)
  await writePapers()
  await writeEntries('2026', '2027')
  await writeCertifications('2026', '2027')
  await writeRepayments(2025)
  await correctExits(2026, courses)
  await bringOctoberOn()
  await reopenOne()
  await writeDeputy()
  await writeSelections()
  await settleWaiting(2025)
  await asOf(demoToday, writeDeadlines)
  await asOf(demoToday, writeQualityFacts)
  await writePastCommission()
  await writeExclusion()
  await writeAssessments()
  await writeComplaints()
  await writePlannedCommission()
  await readOldNotices()
  await inTransaction((tx) => tx.operation.create({ data: { id: mark, userId: 'demo', resultJson: '{}' } }))
  return 'made'
}
