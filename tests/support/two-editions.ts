import { createEdition } from '../../app/features/criteria/create-edition.server'
import { loadShippedSet } from '../../app/features/criteria/load-shipped-set.server'
import { actorOf, db } from './with-database'

/** The criteria that ship as an approved edition 1, and a draft of edition 2. */
export async function twoEditions(): Promise<void> {
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const { id: basedOnId } = await loadShippedSet(officer, '')
  await db.criterionSet.update({ where: { id: basedOnId }, data: { status: 'approved', fromOn: '2024-02-01' } })
  await createEdition(officer, { basedOnId, title: 'Критерии', source: '' }, '')
}
