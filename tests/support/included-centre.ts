import type { CardPatch } from '../../app/features/register/card'
import { recordRegisterChange } from '../../app/features/register/record-register-change.server'
import { inTransaction } from '../../app/platform/db/db.server'
import { db } from './with-database'

/** A centre of an organisation that an order included on 13 January 2025, under this number. */
export async function includedCentre(owner: string, centreName: string, number: number): Promise<string> {
  const { name, shortName, inn, ogrn } = await db.organisation.findUniqueOrThrow({ where: { id: owner } })
  const own = { municipality: 'г. Яругинск', address: 'ул. Мирная, 1' }
  const { id: centreId } = await db.centre.create({
    data: { code: `R-${number}`, organisationId: owner, name: centreName, ...own, entry: { create: { number } } },
  })
  const { id: paperId } = await db.paper.create({
    data: { kind: 'order', direction: 'internal', status: 'registered', title: 'О включении', preparedById: 'officer' },
  })
  const patch: CardPatch = {
    ...{ status: 'included', number, centreName, ...own, organisationName: name, organisationShortName: shortName },
    ...{ inn, ogrn, capacityMen: 5, kinds: ['living'], phone: '+7' },
  }
  const change = { centreId, kind: 'inclusion', fromOn: '2025-01-13', patch, paperId } as const
  await inTransaction((tx) => recordRegisterChange(tx, null, change))
  return centreId
}
