import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { setInForce } from './set-in-force.read.server'
import { shippedSet } from './shipped-set'

/**
 * What the form of a new edition begins with: a copy of the edition asked for, else of the one in force.
 * @param from the id of the edition to copy
 */
export async function newEditionForm(from: string | null) {
  const bases = await db.criterionSet.findMany({
    where: { status: { in: ['approved', 'retired'] } },
    select: { id: true, title: true, source: true, edition: true },
    orderBy: [{ code: 'asc' }, { edition: 'desc' }],
  })
  const inForce = await setInForce(await today())
  const base = bases.find(({ id }) => id === from) ?? bases.find(({ id }) => id === inForce?.id)
  return {
    bases,
    defaults: {
      basedOn: base?.id ?? '',
      title: base?.title ?? shippedSet.title,
      source: base?.source ?? '',
    },
  }
}
