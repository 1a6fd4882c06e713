import { plainDate } from '../../plain-date'
import type { MedicalTests } from '../../referral/check-tests'

/** Taken well before the day on which the client comes. */
const fresh = plainDate('2025-10-15')

/** All tests there in time but those that the example is about. */
export const sampleTests = (change: Partial<MedicalTests['done']> = {}): MedicalTests => ({
  done: { chestXRay: fresh, bloodRw: fresh, bloodHiv: fresh, dermatovenerologist: fresh, ...change },
  others: [],
})
