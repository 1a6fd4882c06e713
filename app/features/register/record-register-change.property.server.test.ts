import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import { emptyCard, readPatch, type CardPatch } from './card'
import { recordRegisterChange, retractChangesOf } from './record-register-change.server'
import { versionOn } from './register-version.read.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const days = Array.from({ length: 9 }, (_, index) => `2026-03-0${index + 1}`)
const orders = ['order-1', 'order-2']
let centreId = ''

type Step =
  | { do: 'own' | 'confirmed'; fromOn: string; patch: CardPatch }
  | { do: 'order'; fromOn: string; patch: CardPatch; paperId: string }
  | { do: 'retract'; paperId: string }

const day = fc.constantFrom(...days)
const paperId = fc.constantFrom(...orders)
const phone = fc.record({ phone: fc.constantFrom('', '1', '2'), freeMen: fc.constantFrom(null, 0, 5) })
const address = fc.record({ address: fc.constantFrom('ул. Лесная', 'ул. Речная') })
const status = fc.record({ status: fc.constantFrom('included' as const, 'suspended' as const, 'excluded' as const) })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('own' as const), fromOn: day, patch: phone }),
    fc.record({ do: fc.constant('confirmed' as const), fromOn: day, patch: address }),
    fc.record({ do: fc.constant('order' as const), fromOn: day, patch: status, paperId }),
    fc.record({ do: fc.constant('retract' as const), paperId }),
  ),
  { maxLength: 12 },
)

beforeAll(async () => {
  const { id: organisationId } = await someOrganisation()
  const centre = await db.centre.create({
    data: { code: 'R-001', organisationId, name: 'Дом', municipality: 'г. Яругинск', entry: { create: {} } },
  })
  centreId = centre.id
  for (const id of orders)
    await db.paper.create({ data: { id, kind: 'order', direction: 'internal', title: id, preparedById: 'officer' } })
})

const take = (step: Step) =>
  inTransaction(async (tx) => {
    if (step.do === 'retract') return retractChangesOf(tx, officer, step.paperId, new Date())
    const { fromOn, patch } = step
    if (step.do === 'order')
      await recordRegisterChange(tx, officer, {
        ...{ centreId, kind: 'suspension', fromOn, patch, paperId: step.paperId, basis: 'представление' },
      })
    else await recordRegisterChange(tx, officer, { centreId, kind: step.do, fromOn, patch })
  })

/** What stands on a day, by nothing but the order of days and of recording. */
async function plainFold(on: string) {
  const rows = await db.registerChange.findMany({ where: { centreId, retractedAt: null, fromOn: { lte: on } } })
  rows.sort((a, b) => a.fromOn.localeCompare(b.fromOn) || a.sequence - b.sequence)
  return rows.length === 0
    ? null
    : rows.reduce((card, row) => ({ ...card, ...readPatch(row.patchJson) }), { ...emptyCard() })
}

test('in whatever order changes are recorded and taken back, each day has one version, and it is their plain fold', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await db.registerVersion.deleteMany()
      await db.registerChange.deleteMany()
      for (const step of sequence) await take(step)
      const versions = await db.registerVersion.findMany({ where: { centreId }, orderBy: { fromOn: 'asc' } })
      for (const [index, version] of versions.entries())
        expect(version.untilOn).toBe(versions[index + 1]?.fromOn ?? null)
      for (const on of days) {
        const version = await versionOn(centreId, on)
        expect(version?.card ?? null).toEqual(await plainFold(on))
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)

test('an order takes a paper, and no kind sets what is not its own', async () => {
  const change = { centreId, fromOn: '2026-03-01', patch: { status: 'excluded' } } as const
  const record = (kind: 'exclusion' | 'own') =>
    inTransaction((tx) => recordRegisterChange(tx, officer, { ...change, kind }))
  await expect(record('exclusion')).rejects.toThrow('stands on an order')
  await expect(record('own')).rejects.toThrow('may not set status')
})
