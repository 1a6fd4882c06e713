import { beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { inTransaction } from '~/platform/db/db.server'
import type { YearDraft } from '../calendar/year-draft'
import { yearList } from '../calendar/year-list.read.server'
import { yearPage } from '../calendar/year-page.read.server'
import { calendarChange, waitingTerms } from './calendar-change.read.server'
import { changeCalendar, confirmDecree } from './change-calendar.server'
import { openDeadline } from './open-deadline.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const draft = (over: Partial<YearDraft> = {}): YearDraft => ({
  ...{ year: 2027, decreeNumber: '1500', decreeOn: '2026-09-30', isConfirmed: true },
  ...{ offDays: '01-01 01-04 01-05 01-06 01-07 01-08 02-23', workingDays: '', regionalDays: '', regionalBasis: '' },
  ...over,
})
const version2026 = (more: string) =>
  draft({
    ...{ year: 2026, decreeNumber: '1466', decreeOn: '2025-09-24' },
    offDays: `01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31 ${more}`,
  })

let organisationId: string
beforeEach(async () => {
  for (const table of [db.auditEvent, db.deadlineChange, db.deadline, db.calendarYear, db.operation])
    await (table as typeof db.deadline).deleteMany()
  organisationId = (await someOrganisation({ shortName: 'АНО «Берег»' })).id
})

const open = (eventOn: string) =>
  inTransaction((tx) =>
    openDeadline(tx, null, {
      ...{ ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId: eventOn },
      ...{ organisationId, eventOn },
    }),
  )
const dueOf = async (id: string) => (await db.deadline.findUniqueOrThrow({ where: { id } })).dueOn

describe('a year that was missing', () => {
  test('says before it is entered which terms it gives a day, and gives it when it is', async () => {
    const waiting = await open('2026-12-30')
    expect(await waitingTerms()).toEqual(new Map([[2027, 1]]))
    const change = await calendarChange(draft())
    expect(change).toMatchObject({ seen: 0, before: null, movedCount: 0, countedCount: 1 })
    expect(change.moves).toMatchObject([{ fromOn: null, toOn: '2027-01-13', organisation: 'АНО «Берег»' }])
    expect(await dueOf(waiting!.id)).toBeNull()
    expect(await changeCalendar(officer, draft(), 0, 'one')).toEqual({ ok: true, version: 1, moved: 1 })
    expect(await dueOf(waiting!.id)).toBe('2027-01-13')
    expect(await waitingTerms()).toEqual(new Map())
  })

  test('is warned of from November on, and its gaps always', async () => {
    const ask = async (day: string) => {
      const { missingNow, missingPast } = await yearList(day)
      return { missingNow, missingPast }
    }
    const missingPast = [2020, 2021, 2022]
    expect(await ask('2026-10-31')).toEqual({ missingNow: [], missingPast })
    expect(await ask('2026-11-01')).toEqual({ missingNow: [2027], missingPast })
    expect(await ask('2028-01-01')).toEqual({ missingNow: [2028], missingPast: [...missingPast, 2027] })
    await changeCalendar(officer, draft(), 0, 'one')
    expect(await ask('2026-11-01')).toEqual({ missingNow: [], missingPast })
  })
})

describe('a change of a year', () => {
  test('names the days and the terms that it moves', async () => {
    const touched = await open('2026-03-10')
    const change = await calendarChange(version2026('03-12'))
    expect(change).toMatchObject({ seen: 0, working: 246, movedCount: 1, countedCount: 0 })
    expect(change.before).toEqual({ working: 247, days: [{ date: '2026-03-12', willWork: false }] })
    expect(await changeCalendar(officer, version2026('03-12'), 0, 'one')).toEqual({ ok: true, version: 1, moved: 1 })
    expect(await dueOf(touched!.id)).toBe('2026-03-16')
    expect(await db.deadlineChange.findMany({ where: { kind: 'recomputed' } })).toMatchObject([
      { fromOn: '2026-03-13', toOn: '2026-03-16', byId: 'officer' },
    ])
  })

  test('adds a version and edits none; the journal tells of it', async () => {
    await changeCalendar(officer, draft(), 0, 'one')
    await changeCalendar(officer, draft({ offDays: '01-01', regionalDays: '04-19', regionalBasis: 'Закон' }), 1, 'two')
    const page = await yearPage(2027)
    expect(page?.versions.map(({ version }) => version)).toEqual([2, 1])
    expect(page?.inForce).toMatchObject({ version: 2, regionalDays: '04-19' })
    expect(page?.months[3]?.weeks.flat().find((day) => day?.date === '2027-04-19')?.kind).toBe('regional')
    expect(await db.auditEvent.findMany({ orderBy: { sequence: 'asc' } })).toMatchObject([
      { action: 'calendar.changed', actorId: 'officer', detailsJson: '{"year":2027,"version":1,"number":"1500"}' },
      { action: 'calendar.changed', detailsJson: '{"year":2027,"version":2,"number":"1500"}' },
    ])
  })

  test('sent twice is done once', async () => {
    const first = await changeCalendar(officer, draft(), 0, 'one')
    expect(await changeCalendar(officer, draft(), 0, 'one')).toEqual(first)
    expect(await db.calendarYear.count()).toBe(1)
  })

  test('is refused on a version that is no longer in force, and where nothing changes', async () => {
    await changeCalendar(officer, draft(), 0, 'one')
    expect(await changeCalendar(officer, draft({ offDays: '01-01' }), 0, 'two')).toEqual({
      ...{ ok: false, refusal: 'stale' },
    })
    expect(await changeCalendar(officer, draft(), 1, 'three')).toEqual({ ok: false, refusal: 'unchanged' })
    expect(await db.calendarYear.count()).toBe(1)
  })
})

describe('the decree of a year', () => {
  test('that ships is confirmed by a version of the same days; what proves the terms names it so', async () => {
    const proved = await open('2025-10-31')
    expect(await confirmDecree(officer, 2025, 0, 'one')).toEqual({ ok: true, version: 1, moved: 0 })
    const page = await yearPage(2025)
    expect(page?.versions).toMatchObject([
      { version: 1, isConfirmed: true, decreeNumber: '1335', workingDays: 247 },
      { version: 0, isConfirmed: false, decreeNumber: '1335', workingDays: 247, recordedBy: null },
    ])
    const after = await db.deadline.findUniqueOrThrow({ where: { id: proved!.id } })
    expect([after.dueOn, after.proofJson.includes('"isConfirmed":true')]).toEqual([proved!.dueOn, true])
    expect(await db.auditEvent.findMany()).toMatchObject([{ action: 'calendar.confirmed' }])
  })

  test('is not confirmed twice, on another version, or where there is none', async () => {
    await confirmDecree(officer, 2025, 0, 'one')
    expect(await confirmDecree(officer, 2025, 1, 'two')).toEqual({ ok: false, refusal: 'unchanged' })
    expect(await confirmDecree(officer, 2025, 0, 'three')).toEqual({ ok: false, refusal: 'stale' })
    expect(await confirmDecree(officer, 2021, 0, 'four')).toEqual({ ok: false, refusal: 'noYear' })
  })
})
