import { createHash } from 'node:crypto'
import { lastDayOfYear } from 'scoring/plain-date'
import type { Band } from 'scoring/parameters/band-table'
import { measureRemission } from 'scoring/settlement/remission'
import { z } from 'zod'
import type { Reader } from '~/platform/db/db.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { gatherCase } from '../subsidies/gather-case.server'

export interface RemissionOfYear {
  points: number
  /** In remission, of those who completed. */
  numerator: number
  denominator: number
  band: Band | null
  /** The settlement from which it is read; null where it was counted from the facts as they stand. */
  settlement: { id: string; number: number } | null
}

const sealed = z.object({
  indicators: z.object({
    remission: z.object({
      ...{ points: z.number(), numerator: z.number(), denominator: z.number() },
      band: z.enum(['low', 'medium', 'high']).nullable(),
    }),
  }),
})

/**
 * The points that an organisation's remission brings to the ranking of a year (row 2.4): read from the year's latest
 * approved settlement, whose result is sealed; where none is approved, counted by the same rule from the facts.
 * @throws where what is stored is not what was sealed
 */
export async function remissionOfYear(
  reader: Reader,
  organisation: { id: string; code: string; name: string },
  year: number,
): Promise<RemissionOfYear> {
  const approved = await reader.settlement.findFirst({
    where: { organisationId: organisation.id, year, status: 'approved' },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, resultJson: true, seal: true },
  })
  if (approved) {
    const { id, number, resultJson, seal } = approved
    if (createHash('sha256').update(resultJson).digest('hex') !== seal)
      throw new Error(`the settlement ${id} is not what was sealed`)
    return { ...sealed.parse(JSON.parse(resultJson)).indicators.remission, settlement: { id, number } }
  }
  const readings = await readingsInForce(lastDayOfYear(year), reader)
  return { ...measureRemission(gatherCase(organisation, year, readings).settled), settlement: null }
}
