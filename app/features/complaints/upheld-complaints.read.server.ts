import { isCounted, type ComplaintBodyId } from 'scoring/quality/complaint-bodies'
import { db, type Reader } from '~/platform/db/db.server'

/** A complaint that was found justified, and how it was solved: no name of anybody. */
export interface UpheldComplaint {
  id: string
  /** «12/2026» */
  number: string
  decidedOn: string
  body: ComplaintBodyId
  /** Which court or body, and its paper. */
  bodyName: string
  finding: string
  /** Empty until it is solved. */
  solved: string
  solvedOn: string | null
  /** Does the general criterion of clause 2.4.4 count it: found by a court or a body of state control. */
  isCounted: boolean
}

/**
 * The complaints on an organisation that were found justified in a period, the earliest first: those that the general
 * criterion counts and those of the ministry's own check, each marked.
 * @param from first day, `YYYY-MM-DD`
 * @param until last day
 */
export async function upheldComplaints(
  organisationId: string,
  from: string,
  until: string,
  reader: Reader = db,
): Promise<UpheldComplaint[]> {
  const rows = await reader.complaint.findMany({
    where: { organisationId, status: { in: ['upheld', 'solved'] }, decidedOn: { gte: from, lte: until } },
    orderBy: [{ decidedOn: 'asc' }, { year: 'asc' }, { number: 'asc' }],
  })
  return rows.map(({ id, year, number, decidedOn, body, bodyName, finding, solved, solvedOn }) => ({
    ...{ id, number: `${number}/${year}`, decidedOn: decidedOn!, body: body as ComplaintBodyId, bodyName, finding },
    ...{ solved, solvedOn, isCounted: isCounted(body as ComplaintBodyId) },
  }))
}
