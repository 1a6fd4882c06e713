import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import { allReadings } from 'scoring/readings'
import { decideReading, type ReadingChoice } from './decide-reading.server'
import { publicReadings, readingRegister, readingsInForce } from './readings-in-force.read.server'

const officer = actorOf({ roles: ['ministry-officer'] })
const decided = (over: Partial<ReadingChoice> = {}) =>
  decideReading(
    officer,
    {
      ...{ readingId: 'main-not-met', option: 'refuse', number: '7-п' },
      ...{ decidedOn: '2026-01-12', fromOn: '2026-02-01', basis: 'протокол' },
      ...over,
    },
    '',
  )

beforeEach(() => db.readingDecision.deleteMany())

describe('the register of readings', () => {
  test('has every reading of the law, each with the rules that ask it', async () => {
    const register = await readingRegister('2026-01-01')
    expect(register.map(({ id }) => id)).toEqual(Object.keys(allReadings))
    expect(register.find(({ id }) => id === 'missing-kinds')?.rules).toEqual([
      { id: 'missing-kinds', title: expect.objectContaining({ ru: 'Предоставлены услуги не всех 8 видов' }) },
    ])
  })

  test('a reading of the certification is decided like any other, from its first day on', async () => {
    expect(await decided()).toEqual({ ok: true })
    expect((await readingsInForce('2026-01-31')).certification).toEqual({ 'main-not-met': 'remedy' })
    expect((await readingsInForce('2026-02-01')).certification).toEqual({ 'main-not-met': 'refuse' })
  })

  test('an option that a reading does not have, and a day that is taken, are refused', async () => {
    expect(await decided({ option: 'once' })).toEqual({ ok: false, refusal: 'unknownOption' })
    expect(await decided({ readingId: 'no-such', option: 'once' })).toEqual({ ok: false, refusal: 'unknownOption' })
    await decided()
    expect(await decided({ option: 'remedy' })).toEqual({ ok: false, refusal: 'dayTaken' })
  })

  test('the settlement and the standard follow their own decisions; a row that no reading knows changes nothing', async () => {
    await decided({ readingId: 'band-gap', option: 'whole-percent' })
    await decided({ readingId: 'period-start', option: 'calendar-month' })
    await db.readingDecision.create({
      data: { readingId: 'band-gap', option: 'gone', number: '1', decidedOn: '2026-03-01', fromOn: '2026-03-01' },
    })
    const { settlement, periodStart } = await readingsInForce('2026-04-01')
    expect([settlement['band-gap'], settlement['missing-kinds'], periodStart]).toEqual([
      ...['whole-percent', 'once', 'calendar-month'],
    ])
  })

  test('anybody sees the decision in force by its number, date and first day, and not who recorded it', async () => {
    await decided()
    await decided({ option: 'remedy', number: '9-п', fromOn: '2027-01-01' })
    const shown = (await publicReadings('2026-06-01')).find(({ id }) => id === 'main-not-met')
    expect(shown).toMatchObject({ inForce: 'refuse', default: 'remedy', decidesMoney: false })
    expect(shown?.decision).toEqual({ number: '7-п', decidedOn: '2026-01-12', fromOn: '2026-02-01' })
    expect(JSON.stringify(await publicReadings('2026-06-01'))).not.toContain(officer.userId)
  })
})
