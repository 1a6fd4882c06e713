import { db } from '~/platform/db/db.server'
import { registerOn } from './register-of-day.read.server'

/** A centre that is out of the register today, and the order by which it is. */
export interface ExcludedCentre {
  number: number
  name: string
  organisation: string
  municipality: string
  /** From which day, `YYYY-MM-DD`. */
  fromOn: string
  order: { number: string; day: string } | null
  ground: string
  /** The day on which the notice was published, where the law has the exclusion published. */
  publishedOn: string | null
}

/** Every centre that is excluded on a day, the latest first. */
export async function excludedOn(day: string): Promise<ExcludedCentre[]> {
  const register = await registerOn(day)
  const excluded = register.centres.filter(({ card }) => card.status === 'excluded')
  const changes = await db.registerChange.findMany({
    where: {
      ...{ kind: 'exclusion', retractedAt: null, fromOn: { lte: day } },
      centreId: { in: excluded.map(({ centreId }) => centreId) },
    },
    orderBy: [{ fromOn: 'asc' }, { sequence: 'asc' }],
    select: {
      ...{ centreId: true, fromOn: true, basis: true },
      paper: {
        select: { numberText: true, registeredOn: true, exclusions: { select: { publishedOn: true } } },
      },
    },
  })
  const last = new Map(changes.map((change) => [change.centreId, change]))
  return excluded
    .flatMap(({ centreId, number, card }): ExcludedCentre[] => {
      const change = last.get(centreId)
      if (!change) return []
      const { paper, fromOn, basis } = change
      return [
        {
          ...{
            number,
            name: card.centreName,
            organisation: card.organisationShortName,
            municipality: card.municipality,
          },
          ...{ fromOn, ground: basis, publishedOn: paper?.exclusions[0]?.publishedOn ?? null },
          order: paper?.registeredOn ? { number: paper.numberText ?? '', day: paper.registeredOn } : null,
        },
      ]
    })
    .sort((a, b) => (a.fromOn < b.fromOn ? 1 : a.fromOn > b.fromOn ? -1 : a.number - b.number))
}
