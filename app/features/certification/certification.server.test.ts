import { db } from '../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  approvedSet,
  assigned,
  caseDay,
  certificationCase,
  criteriaIds,
  done,
  ministry,
  opened,
  shown,
  shownCriterion,
  shownVisit,
  submitted,
  type CertificationCase,
} from '../../../tests/support/certification-case'
import { assignAssessors } from './assign-assessors.server'
import { holdVisit } from './hold-visit.server'
import { openCertification } from './open-certification.server'
import { cancelVisit, moveVisitDay, planVisit } from './plan-visit.server'
import { returnSelfAssessment, selfAssess, submitSelfAssessment, withdrawCertification } from './self-assess.server'

process.env.PORTAL_TODAY = caseDay
const refused = (refusal: string) => ({ ok: false, refusal })
const on = (day: string) => void (process.env.PORTAL_TODAY = day)

let of: CertificationCase
beforeAll(async () => {
  await ministry()
  await approvedSet()
})

const fresh = async () => {
  on(caseDay)
  of = await certificationCase()
  return of
}

const statusOf = async (id: string) => (await db.certification.findUniqueOrThrow({ where: { id } })).status
const main = 'charter'

describe('a certification is opened', () => {
  test('by the organisation or an officer, once at a time, with a row for each criterion', async () => {
    const { ngo, officer, centreId } = await fresh()
    const id = await opened(of)
    expect(await db.criterionAssessment.count({ where: { certificationId: id } })).toBe(criteriaIds.length)
    expect(await openCertification(officer, { centreId, operationId: '' })).toMatchObject(refused('alreadyOpen'))
    await done(withdrawCertification(ngo, { ...(await shown(id)), reason: 'Переезжаем' }))
    expect(await statusOf(id)).toBe('withdrawn')
    await done(openCertification(officer, { centreId, operationId: '' }))
  })

  test('not of another’s centre, and not before a set is approved', async () => {
    const { centreId } = await fresh()
    const stranger = await certificationCase()
    expect(await openCertification(stranger.ngo, { centreId, operationId: '' })).toMatchObject(refused('notFound'))
    on('2023-12-31')
    expect(await openCertification(of.ngo, { centreId, operationId: '' })).toMatchObject(refused('noSet'))
  })
})

describe('the centre assesses itself', () => {
  test('and hands it in when every criterion has an answer', async () => {
    const { ngo, officer } = await fresh()
    const id = await opened(of)
    const first = await shownCriterion(id, main)
    await done(selfAssess(ngo, { ...first, result: 'partly', note: ' Устав обновляем ' }))
    expect(await selfAssess(ngo, { ...first, result: 'met', note: '' })).toMatchObject(refused('stale'))
    expect(await submitSelfAssessment(ngo, await shown(id))).toMatchObject(refused('notAllAnswered'))
    const row = await db.criterionAssessment.findFirstOrThrow({ where: { certificationId: id, criterion: main } })
    expect(row).toMatchObject({ selfResult: 'partly', selfNote: 'Устав обновляем', version: 2 })
    expect(await selfAssess(officer, { ...first, version: 2, result: 'met', note: '' })).toMatchObject(
      refused('notFound'),
    )
  })

  test('it comes back with a reason, and then nobody else edits it', async () => {
    const { ngo, officer } = await fresh()
    const id = await submitted(of)
    expect(await selfAssess(ngo, { ...(await shownCriterion(id, main)), result: 'met', note: '' })).toMatchObject(
      refused('wrongState'),
    )
    expect(await returnSelfAssessment(officer, { ...(await shown(id)), reason: ' ' })).toMatchObject(
      refused('reasonNeeded'),
    )
    await done(returnSelfAssessment(officer, { ...(await shown(id)), reason: 'Нет слов' }))
    expect(await statusOf(id)).toBe('selfAssessment')
  })
})

describe('assessors', () => {
  const team = () => ({ assessorIds: [of.lead.userId, of.second.userId], leadId: of.lead.userId })
  const assign = async (id: string, over: object = {}) =>
    assignAssessors(of.officer, { ...(await shown(id)), ...team(), ...over })

  test('at least two, one of them the lead, and none who is no assessor', async () => {
    await fresh()
    const id = await submitted(of)
    expect(await assign(id, { assessorIds: [of.lead.userId] })).toMatchObject(refused('tooFewAssessors'))
    expect(await assign(id, { assessorIds: [of.lead.userId, of.lead.userId] })).toMatchObject(
      refused('tooFewAssessors'),
    )
    expect(await assign(id, { leadId: of.decider.userId })).toMatchObject(refused('noLead'))
    expect(await assign(id, { assessorIds: [of.lead.userId, of.decider.userId] })).toMatchObject(refused('notAssessor'))
    await done(assign(id))
    expect(await statusOf(id)).toBe('assigned')
  })

  test.each([
    { why: 'a tie without days', tie: {}, isRefused: true },
    { why: 'a tie that ends today', tie: { untilOn: caseDay }, isRefused: true },
    { why: 'a tie that ended yesterday', tie: { untilOn: '2026-02-09' }, isRefused: false },
    { why: 'a tie that begins tomorrow', tie: { fromOn: '2026-02-11' }, isRefused: false },
  ])('$why: refused $isRefused', async ({ tie, isRefused }) => {
    await fresh()
    const id = await submitted(of)
    const own = { userId: of.second.userId, organisationId: of.organisationId, what: 'учредитель', recordedById: 'x' }
    await db.assessorTie.create({ data: { ...own, ...tie } })
    expect(await assign(id)).toMatchObject(isRefused ? refused('assessorTied') : { ok: true })
  })

  test('whoever works there, or has a tie with another organisation alone', async () => {
    await fresh()
    const id = await submitted(of)
    const stranger = await certificationCase()
    const own = { userId: of.lead.userId, what: 'работал', recordedById: 'x' }
    await db.assessorTie.create({ data: { ...own, organisationId: stranger.organisationId } })
    const works = (organisationId: string | null) =>
      db.user.update({ where: { id: of.second.userId }, data: { organisationId } })
    await works(of.organisationId)
    expect(await assign(id)).toMatchObject(refused('assessorTied'))
    await works(null)
    await done(assign(id))
  })
})

describe('visits', () => {
  test('planned, moved with a reason, cancelled; the centre waits for another', async () => {
    await fresh()
    const { lead, decider, ngo } = of
    const id = await assigned(of)
    const stranger = await certificationCase()
    const ask = async (plannedOn: string) => ({ ...(await shown(id)), plannedOn })
    expect(await planVisit(lead, await ask('2026-02-09'))).toMatchObject(refused('dayPast'))
    expect(await planVisit(stranger.lead, await ask(caseDay))).toMatchObject(refused('notAssigned'))
    expect(await planVisit(decider, await ask(caseDay))).toMatchObject(refused('notFound'))
    expect(await planVisit(ngo, await ask(caseDay))).toMatchObject(refused('notFound'))
    await done(planVisit(lead, await ask('2026-02-20')))
    const where = { certificationId: id, status: 'planned' }
    const move = { plannedOn: '2026-03-02', reason: '' }
    expect(await moveVisitDay(lead, { ...(await shownVisit(where)), ...move })).toMatchObject(refused('reasonNeeded'))
    await done(moveVisitDay(lead, { ...(await shownVisit(where)), ...move, reason: 'Карантин' }))
    await done(cancelVisit(lead, { ...(await shownVisit(where)), reason: 'Ремонт' }))
    expect(await statusOf(id)).toBe('assigned')
  })

  test('a protocol of a day that has come', async () => {
    await fresh()
    const id = await assigned(of)
    await done(planVisit(of.lead, { ...(await shown(id)), plannedOn: '2026-02-12' }))
    const visit = await shownVisit({ certificationId: id, status: 'planned' })
    const protocol = { heldOn: '2026-02-11', present: 'Руководитель', protocol: 'Осмотр', outcome: null }
    expect(await holdVisit(of.lead, { ...visit, ...protocol })).toMatchObject(refused('inFuture'))
    await done(holdVisit(of.lead, { ...visit, ...protocol, heldOn: caseDay }))
    expect(await statusOf(id)).toBe('assessing')
    expect(await holdVisit(of.lead, { ...visit, version: 2, ...protocol })).toMatchObject(refused('wrongState'))
  })
})
