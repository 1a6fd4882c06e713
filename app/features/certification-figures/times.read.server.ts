import { daysBetween, plainDate } from 'scoring/plain-date'
import { db } from '~/platform/db/db.server'
import { halfYearOf, halfYearsFrom } from './half-year'
import { middleOf } from './middle'

export interface CertificateTime {
  certification: { id: string; number: number }
  centre: string
  appliedOn: string
  issuedOn: string
  /** Calendar days from the self-assessment handed in to the certificate. */
  days: number
}

/** How long it took from the application to the certificate, for each certification that came to one. */
export async function timeFigures() {
  const rows = await db.certification.findMany({
    where: { appliedOn: { not: null }, certificates: { some: {} } },
    select: {
      ...{ id: true, number: true, appliedOn: true },
      centre: { select: { name: true } },
      certificates: { select: { issuedOn: true }, orderBy: { issuedOn: 'asc' }, take: 1 },
    },
  })
  const times = rows
    .map(({ id, number, appliedOn, centre, certificates }): CertificateTime => {
      const { issuedOn } = certificates[0]!
      const days = daysBetween(plainDate(appliedOn!), plainDate(issuedOn))
      return { certification: { id, number }, centre: centre.name, appliedOn: appliedOn!, issuedOn, days }
    })
    .sort((one, other) => (one.issuedOn < other.issuedOn ? 1 : -1))
  const byHalf = halfYearsFrom(times.map(({ issuedOn }) => issuedOn)).map((half) => {
    const days = times.filter(({ issuedOn }) => halfYearOf(issuedOn) === half).map((one) => one.days)
    return { half, count: days.length, middle: middleOf(days) }
  })
  return { times, byHalf, middle: middleOf(times.map(({ days }) => days)) }
}
