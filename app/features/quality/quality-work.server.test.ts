import { db } from '../../../tests/support/with-database'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import {
  assigned,
  confirmed,
  done,
  handedOver,
  ministry,
  planned,
  qualityCase,
  shown,
  visited,
  type QualityCase,
} from '../../../tests/support/quality-case'
import { today } from '~/platform/clock.server'
import { keepFirstReading } from './answer-assessment.server'
import { cancelAssessment } from './change-plan.server'
import { closeYear } from './complete-year.server'
import { returnAssessment } from './hand-over.server'
import { withScores } from './move-assessment.server'
import { qualityWork } from './quality-work.read.server'
import { assessmentStatuses, type AssessmentStatus } from './states'

const on = (day: string) => void (process.env.PORTAL_TODAY = day)

let of: QualityCase
beforeAll(ministry)
beforeEach(async () => {
  on('2026-06-15')
  of = await qualityCase()
})

/** Who has what to do about this organisation: «second: confirm». */
async function waiting(): Promise<string[]> {
  const { shortName } = await db.organisation.findUniqueOrThrow({ where: { id: of.organisationId } })
  const found: string[] = []
  for (const who of ['ngo', 'officer', 'approver', 'assessor', 'second'] as const)
    for (const { organisation, step } of await qualityWork(of[who], await today()))
      if (organisation === shortName) found.push(`${who}: ${step}`)
  return found.sort()
}

const planners = (step: string) => [`assessor: ${step}`, `officer: ${step}`, `second: ${step}`]

test('every state of an assessment is found in the list of those whose turn it is, the last one in nobody’s', async () => {
  const walks: Record<AssessmentStatus, { walk: () => Promise<string>; waits: string[] }> = {
    planned: { walk: () => planned(of, '2026-06-22'), waits: planners('assign') },
    draft: { walk: () => visited(of, '2026-06-10'), waits: ['assessor: score'] },
    toConfirm: { walk: () => handedOver(of, '2026-06-10'), waits: ['approver: confirm', 'second: confirm'] },
    confirmed: { walk: () => confirmed(of, '2026-06-10'), waits: ['ngo: read'] },
    cancelled: {
      walk: async () => {
        const id = await planned(of, '2026-06-22')
        await done(cancelAssessment(of.officer, { ...(await shown(id)), reason: 'Ремонт' }))
        return id
      },
      waits: [],
    },
  }
  for (const status of assessmentStatuses) {
    of = await qualityCase()
    const id = await walks[status].walk()
    expect((await db.qualityAssessment.findUniqueOrThrow({ where: { id } })).status).toBe(status)
    expect([status, await waiting()]).toEqual([status, walks[status].waits])
  }
})

test('one that has its assessor, one that was sent back, one that was read', async () => {
  await assigned(of, '2026-06-22')
  expect(await waiting()).toEqual(['assessor: visit'])
  of = await qualityCase()
  const id = await handedOver(of, '2026-06-10')
  await done(returnAssessment(of.second, { ...(await shown(id)), reason: 'Нет слов' }))
  expect(await waiting()).toEqual(['assessor: redo'])
  of = await qualityCase()
  const read = await confirmed(of, '2026-06-10')
  await keepFirstReading(
    of.ngo,
    await db.qualityAssessment.findUniqueOrThrow({ where: { id: read }, include: withScores }),
  )
  expect(await waiting()).toEqual([])
})

test.each([
  { plannedOn: '2026-07-15', waits: planners('assign'), why: 'free, within thirty days' },
  { plannedOn: '2026-07-16', waits: [], why: 'free, later than that' },
  { plannedOn: '2026-01-12', waits: planners('assign'), why: 'free and overdue' },
])('planned for $plannedOn, $why', async ({ plannedOn, waits }) => {
  await planned(of, plannedOn)
  expect(await waiting()).toEqual(waits)
})

test.each([
  { plannedOn: '2026-06-29', waits: ['assessor: visit'], why: 'within fourteen days' },
  { plannedOn: '2026-06-30', waits: [], why: 'later than that' },
  { plannedOn: '2026-03-02', waits: ['assessor: visit'], why: 'overdue' },
])('assigned for $plannedOn, $why', async ({ plannedOn, waits }) => {
  await assigned(of, plannedOn)
  expect(await waiting()).toEqual(waits)
})

test('a year that is over with fewer made than it has is to be closed', async () => {
  const id = await confirmed(of, '2026-06-10')
  await keepFirstReading(of.ngo, await db.qualityAssessment.findUniqueOrThrow({ where: { id }, include: withScores }))
  on('2026-12-31')
  expect(await waiting()).toEqual([])
  on('2027-01-11')
  expect(await waiting()).toEqual(planners('closeYear'))
  const closing = { organisationId: of.organisationId, year: 2026, reason: 'Болезнь', operationId: '' }
  await done(closeYear(of.officer, closing))
  expect(await waiting()).toEqual([])
})
