import { beforeEach, expect, test } from 'vitest'
import { db, someOrganisation } from '../../../tests/support/with-database'
import { officialCalendar } from 'scoring/calendar/official-years'
import { provisionalYear, type WorkYear } from 'scoring/calendar/work-calendar'
import { inTransaction } from '~/platform/db/db.server'
import { deadlinesThatMove, recomputeDeadlines } from './recompute.server'
import { openDeadline } from './open-deadline.server'

let organisationId: string
beforeEach(async () => {
  await db.deadlineChange.deleteMany()
  await db.deadline.deleteMany()
  organisationId = (await someOrganisation()).id
})

const open = (subjectId: string, eventOn: string) =>
  inTransaction((tx) =>
    openDeadline(tx, null, {
      ...{ ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId },
      ...{ organisationId, eventOn },
    }),
  )

const known: ReadonlyMap<number, WorkYear> = new Map(officialCalendar)
const withYear = (year: WorkYear) => new Map(known).set(year.year, year)
const dayOff = (day: string) => {
  const year = known.get(2026)!
  return withYear({ ...year, off: new Set([...year.off, day]) })
}

test('a day off more moves the terms that it touches and says from where to where', async () => {
  const touched = await open('a', '2026-03-10')
  const untouched = await open('b', '2026-03-16')
  const asked = dayOff('03-12')
  expect(await deadlinesThatMove(db, asked)).toMatchObject([
    { id: touched!.id, fromOn: '2026-03-13', toOn: '2026-03-16' },
  ])
  expect((await db.deadline.findUniqueOrThrow({ where: { id: touched!.id } })).dueOn).toBe('2026-03-13')
  const { moved } = await inTransaction((tx) => recomputeDeadlines(tx, asked, 'officer'))
  expect(moved.map(({ id }) => id)).toEqual([touched!.id])
  expect(await db.deadline.findUniqueOrThrow({ where: { id: touched!.id } })).toMatchObject({
    dueOn: '2026-03-16',
    proofJson: expect.stringContaining('2026-03-12') as string,
    version: 2,
  })
  expect(await db.deadlineChange.findMany({ where: { kind: 'recomputed' } })).toMatchObject([
    { deadlineId: touched!.id, fromOn: '2026-03-13', toOn: '2026-03-16', byId: 'officer' },
  ])
  expect(await db.deadline.findUniqueOrThrow({ where: { id: untouched!.id } })).toMatchObject({ version: 1 })
  expect((await inTransaction((tx) => recomputeDeadlines(tx, asked, 'officer'))).moved).toEqual([])
})

test('a term that waited for a year is counted as soon as the year is known, late or not', async () => {
  const waiting = await open('a', '2026-12-30')
  const closed = await open('b', '2026-12-30')
  expect(waiting).toMatchObject({ dueOn: null, missingYear: 2027 })
  await db.deadline.update({ where: { id: closed!.id }, data: { status: 'closed', closedOn: '2027-02-01' } })
  const { moved } = await inTransaction((tx) => recomputeDeadlines(tx, withYear(provisionalYear(2027)), null))
  expect(moved.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
    [null, '2027-01-13'],
    [null, '2027-01-13'],
  ])
  expect(await db.deadline.findUniqueOrThrow({ where: { id: waiting!.id } })).toMatchObject({
    dueOn: '2027-01-13',
    missingYear: null,
    isLate: false,
  })
  expect(await db.deadline.findUniqueOrThrow({ where: { id: closed!.id } })).toMatchObject({ isLate: true })
})

test('a confirmed decree changes the proof and moves nothing; a day that a person named stays', async () => {
  const proved = await open('a', '2025-10-31')
  const moved = await open('b', '2026-03-10')
  await db.deadline.update({ where: { id: moved!.id }, data: { dueOn: '2026-04-01' } })
  await db.deadlineChange.create({ data: { deadlineId: moved!.id, kind: 'moved', toOn: '2026-04-01' } })
  const year = known.get(2025)!
  const confirmed = withYear({ ...year, decree: { ...year.decree!, isConfirmed: !year.decree!.isConfirmed } })
  confirmed.set(2026, dayOff('03-12').get(2026)!)
  expect(await deadlinesThatMove(db, confirmed)).toEqual([])
  await inTransaction((tx) => recomputeDeadlines(tx, confirmed, null))
  const after = await db.deadline.findUniqueOrThrow({ where: { id: proved!.id } })
  expect([after.dueOn, after.version, after.proofJson === proved!.proofJson]).toEqual([proved!.dueOn, 1, false])
})
