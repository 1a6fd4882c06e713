import type { CardPatch } from '../../app/features/register/card'
import type { ChangeKind } from '../../app/features/register/field-classes'
import { recordRegisterChange } from '../../app/features/register/record-register-change.server'
import { inTransaction } from '../../app/platform/db/db.server'
import { plainDate } from '../../scoring/plain-date'
import { actorOf, db, someOrganisation } from './with-database'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
let orders = 0

/** A signed order that changes of the register stand on: 1-Р, 2-Р, … of 12 January 2026. */
export async function order(): Promise<string> {
  const number = ++orders
  const { id } = await db.paper.create({
    data: {
      ...{ kind: 'order', direction: 'internal', status: 'registered', title: 'О реестре', preparedById: 'officer' },
      ...{ series: 'order', year: 2026, number, numberText: `${number}-Р`, registeredOn: '2026-01-12' },
    },
  })
  return id
}

export const change = (centreId: string, kind: ChangeKind, fromOn: string, patch: CardPatch, paperId?: string) =>
  inTransaction((tx) => recordRegisterChange(tx, officer, { centreId, kind, fromOn, patch, paperId }))

/** A centre with its card, which no order has included yet. */
async function centre(number: number, card: CardPatch): Promise<string> {
  const organisation = await someOrganisation()
  const { id } = await db.centre.create({
    data: {
      ...{ code: `R-${number}`, organisationId: organisation.id, name: card.centreName ?? '' },
      ...{ municipality: card.municipality ?? '', entry: { create: { number } } },
    },
  })
  const { name, shortName, inn, ogrn } = organisation
  const own = { organisationName: name, organisationShortName: shortName, inn, ogrn, ...card }
  await change(id, 'card', '2025-12-01', own)
  return id
}

/**
 * Three centres that orders included, one of them suspended and one excluded since, and a fourth that none has. Their
 * numbers are 1 to 4; the day on which they are looked at is 23 November 2026.
 */
export async function includedCentres(): Promise<{ pier: string; house: string }> {
  const pier = await centre(1, {
    ...{ centreName: 'Причал', municipality: 'Камышин', address: 'ул. Речная, 5', phone: '+7 (000) 200-33-44' },
    ...{ capacityMen: 10, freeMen: 2, freeOn: plainDate('2026-11-23'), programme: 'Новый путь', programmeDays: 180 },
  })
  await change(pier, 'inclusion', '2026-01-12', { status: 'included', number: 1 }, await order())
  const house = await centre(2, {
    ...{ centreName: 'Дом у реки', municipality: 'Приволжск', capacityMen: 8, capacityWomen: 6, faith: 'orthodox' },
    ...{ freeMen: 3, freeWomen: 0, freeOn: plainDate('2026-11-20'), ownership: 'state', isFree: false },
  })
  await change(house, 'inclusion', '2026-02-02', { status: 'included', number: 2 }, await order())
  await change(house, 'suspension', '2026-10-01', { status: 'suspended' }, await order())
  const gone = await centre(3, { centreName: 'Новая жизнь', municipality: 'Камышин', capacityWomen: 5 })
  await change(gone, 'inclusion', '2026-01-12', { status: 'included', number: 3 }, await order())
  await change(gone, 'exclusion', '2026-06-01', { status: 'excluded' }, await order())
  await centre(4, { centreName: 'Ещё не включён', municipality: 'Камышин', capacityMen: 5 })
  return { pier, house }
}
