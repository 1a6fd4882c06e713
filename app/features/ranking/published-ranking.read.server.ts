import { z } from 'zod'
import { db } from '~/platform/db/db.server'

const places = z.object({
  год: z.string(),
  строки: z.array(z.object({ место: z.string(), организация: z.string() })),
})

/**
 * How many organisations must have a place before anybody reads the places: of a few, a place tells what was measured.
 * A manner of the portal.
 */
export const fewestPublished = 5

export interface PublishedRanking {
  year: number
  reportedOn: string
  /** Empty where too few organisations have a place. */
  rows: { place: number; name: string }[]
}

/** The rankings that were reported, a year each, the latest first: places as they were sealed in the report, and no figures. */
export async function publishedRankings(): Promise<PublishedRanking[]> {
  const papers = await db.paper.findMany({
    where: { kind: 'ranking-report', status: { in: ['registered', 'sent'] } },
    orderBy: [{ subjectId: 'desc' }, { registeredOn: 'desc' }, { number: 'desc' }],
    select: { subjectId: true, registeredOn: true, fieldsJson: true },
  })
  const latest = papers.filter((paper, index) => papers.findIndex((one) => one.subjectId === paper.subjectId) === index)
  return latest.map(({ registeredOn, fieldsJson }) => {
    const { год, строки } = places.parse(JSON.parse(fieldsJson))
    const rows = строки.flatMap(({ место, организация }) =>
      /^\d+$/.test(место) ? [{ place: Number(место), name: организация }] : [],
    )
    return { year: Number(год), reportedOn: registeredOn ?? '', rows: rows.length < fewestPublished ? [] : rows }
  })
}
