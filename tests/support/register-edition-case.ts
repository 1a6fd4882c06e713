import type { CardPatch } from '../../app/features/register/card'
import { recordRegisterChange } from '../../app/features/register/record-register-change.server'
import { inTransaction } from '../../app/platform/db/db.server'
import * as given from '../../fixtures/papers/register'
import { actorOf, db } from './with-database'

/** Writes the entries of `fixtures/papers/register`, included by one order. */
export async function writeRegisterEdition(): Promise<void> {
  const officer = actorOf({ roles: ['ministry-officer'] })
  const { id: paperId } = await db.paper.create({
    data: {
      ...{ kind: 'order', direction: 'internal', status: 'registered', title: 'О включении', preparedById: 'officer' },
      ...{ series: 'order', year: 2026, number: 900, numberText: '900-О', registeredOn: '2026-02-02' },
    },
  })
  for (const [index, { organisation, centre, card }] of given.entries.entries()) {
    const { id: organisationId } = await db.organisation.create({ data: { ...organisation, searchText: '' } })
    const number = index + 1
    const { id: centreId } = await db.centre.create({
      data: { ...centre, organisationId, entry: { create: { number } } },
    })
    const { name: organisationName, shortName: organisationShortName, inn, ogrn } = organisation
    const { name: centreName, municipality, address } = centre
    const patch: CardPatch = {
      ...{ ...card, status: 'included', number, centreName, municipality, address },
      ...{ organisationName, organisationShortName, inn, ogrn },
    }
    const change = { centreId, kind: 'inclusion', fromOn: '2026-02-02', patch, paperId } as const
    await inTransaction((tx) => recordRegisterChange(tx, officer, change))
  }
}
