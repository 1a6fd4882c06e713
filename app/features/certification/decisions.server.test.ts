import { db } from '../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  approvedSet,
  assessing,
  caseDay,
  certificationCase,
  certified,
  certifying,
  criteriaIds,
  done,
  ministry,
  reported,
  shown,
  shownCriterion,
  signed,
  type CertificationCase,
} from '../../../tests/support/certification-case'
import { versionOn } from '../register/register-version.read.server'
import { assessCriterion, recheckCriterion } from './assess-criterion.server'
import { readCertificateFacts } from './certificate-facts'
import { decideCertification, sendBackReport } from './decide-certification.server'
import { beginRecheck, remedyCriterion, submitRemedy } from './remedy.server'
import { signReport, writeReport } from './report.server'
import { latestReport, reproduceReport } from './stored-report.server'

process.env.PORTAL_TODAY = caseDay
const refused = (refusal: string) => ({ ok: false, refusal })
const on = (day: string) => void (process.env.PORTAL_TODAY = day)

let setId: string
let of: CertificationCase
beforeAll(async () => {
  await ministry()
  setId = await approvedSet()
})

const fresh = async () => {
  on(caseDay)
  of = await certificationCase()
  return of
}

const statusOf = async (id: string) => (await db.certification.findUniqueOrThrow({ where: { id } })).status
const [main, other] = ['charter', 'statistics'] as const
const partly = { [main]: { result: 'partly', remedyBy: '2026-05-10' } } as const
const decide = async (id: string, over: object = {}, by = of.decider) =>
  decideCertification(by, { ...(await shown(id)), ...certifying, ...over })

describe('the assessment and its report', () => {
  const found = { result: 'not-met', finding: 'Нет журнала', note: '', method: '', remedyBy: null } as const

  test('a finding says what was found; a day for its remedy lies ahead', async () => {
    await fresh()
    const id = await assessing(of)
    const ask = async (over: object) => ({ ...(await shownCriterion(id, main)), ...found, ...over })
    expect(await assessCriterion(of.lead, await ask({ finding: ' ' }))).toMatchObject(refused('findingNeeded'))
    expect(await assessCriterion(of.lead, await ask({ remedyBy: caseDay }))).toMatchObject(refused('remedyPast'))
    await done(assessCriterion(of.lead, await ask({ result: 'met', remedyBy: '2026-05-01' })))
    const row = await db.criterionAssessment.findFirstOrThrow({ where: { certificationId: id, criterion: main } })
    expect(row).toMatchObject({ result: 'met', remedyBy: null, assessedById: of.lead.userId })
  })

  test('it is signed whole, by the lead alone, and sealed; it can be recomputed', async () => {
    await fresh()
    const id = await assessing(of)
    expect(await signReport(of.lead, await shown(id))).toMatchObject(refused('noDraft'))
    const text = { recommendations: '', surveillance: [], conclusion: 'Вывод', recommends: 'certify' as const }
    await done(writeReport(of.second, { ...(await shown(id)), ...text }))
    expect(await signReport(of.second, await shown(id))).toMatchObject(refused('notLead'))
    expect(await signReport(of.lead, await shown(id))).toMatchObject(refused('notWhole'))
    await done(writeReport(of.second, { ...(await shown(id)), ...text, surveillance: [caseDay] }))
    expect(await signReport(of.lead, await shown(id))).toMatchObject(refused('dayPast'))
    await done(writeReport(of.second, { ...(await shown(id)), ...text, surveillance: ['2026-09-01'] }))
    expect(await signReport(of.lead, await shown(id))).toMatchObject(refused('notAllAssessed'))
    expect(await db.paper.count({ where: { kind: 'conformity-report' } })).toBe(0)
    for (const criterion of criteriaIds) {
      const own = criterion === other ? found : { ...found, result: 'met' as const, finding: '' }
      await done(assessCriterion(of.lead, { ...(await shownCriterion(id, criterion)), ...own }))
    }
    await done(signReport(of.lead, await shown(id)))
    const report = (await latestReport(db, id))!
    expect(reproduceReport(report)).toMatchObject({ met: 28, notMet: 1, supports: 'incomplete' })
    expect(JSON.parse(report.inputsJson)).toMatchObject({ readings: { 'main-not-met': 'remedy' } })
    expect(await db.paper.findUniqueOrThrow({ where: { id: report.paperId! } })).toMatchObject({
      ...{ kind: 'conformity-report', status: 'registered', numberText: '1-З', organisationId: of.organisationId },
    })
    expect(reproduceReport({ ...report, conclusion: 'Другой' })).toBeNull()
    const forged = report.inputsJson.replace('"result":"not-met"', '"result":"met"')
    expect(reproduceReport({ ...report, inputsJson: forged })).toBeNull()
  })

  test('it goes back with a reason, and a later one supersedes it', async () => {
    await fresh()
    const id = await reported(of)
    expect(await sendBackReport(of.decider, { ...(await shown(id)), reason: '' })).toMatchObject(
      refused('reasonNeeded'),
    )
    await done(sendBackReport(of.decider, { ...(await shown(id)), reason: 'Проверьте договоры' }))
    await signed(of, id)
    expect((await latestReport(db, id))!.number).toBe(2)
  })
})

describe('a person decides', () => {
  test('against what the assessment supports only with a reason', async () => {
    await fresh()
    const id = await reported(of, partly)
    expect(await decide(id)).toMatchObject(refused('reasonNeeded'))
    expect(await decide(id, { departureReason: '  ' })).toMatchObject(refused('reasonNeeded'))
    expect(await db.conformityCertificate.count({ where: { certificationId: id } })).toBe(0)
    await done(decide(id, { departureReason: 'Устав уже сдан в Минюст' }))
    const decision = await db.certificationDecision.findFirstOrThrow({ where: { certificationId: id } })
    expect(decision).toMatchObject({ kind: 'certify', supported: 'remedy', departureReason: 'Устав уже сдан в Минюст' })
  })

  test.each(['refuse', 'remedy'] as const)('to %s where all is met: a reason too', async (kind) => {
    await fresh()
    const id = await reported(of)
    expect(await decide(id, { kind })).toMatchObject(refused('reasonNeeded'))
  })

  test('never one of its assessors, whatever else they may do; with a ground and a term', async () => {
    await fresh()
    const id = await reported(of)
    const both = { ...of.lead, permissions: new Set([...of.lead.permissions, ...of.decider.permissions]) }
    expect(await decide(id, {}, both)).toMatchObject(refused('assessorDecides'))
    expect(await decide(id, {}, of.officer)).toMatchObject(refused('notFound'))
    expect(await decide(id, { ground: '' })).toMatchObject(refused('reasonNeeded'))
    expect(await decide(id, { validUntilOn: null })).toMatchObject(refused('notWhole'))
    expect(await decide(id, { validUntilOn: '2026-02-12' })).toMatchObject(refused('validUntilPast'))
    expect(await decide(id, { validFromOn: '2026-02-09' })).toMatchObject(refused('validUntilPast'))
  })

  test('on a set that an order approved', async () => {
    await fresh()
    const id = await reported(of)
    const set = (status: string) => db.criterionSet.update({ where: { id: setId }, data: { status } })
    await set('draft')
    expect(await decide(id)).toMatchObject(refused('setNotApproved'))
    await set('approved')
    await done(decide(id))
  })

  test('on nothing but what was sealed', async () => {
    await fresh()
    const id = await reported(of)
    await db.conformityReport.updateMany({ where: { certificationId: id }, data: { conclusion: 'Подправлено' } })
    expect(await decide(id)).toMatchObject(refused('sealBroken'))
  })

  test('the certificate: number, code, sealed facts, the register, visits and terms', async () => {
    await fresh()
    const id = await certified(of)
    const certificate = await db.conformityCertificate.findFirstOrThrow({ where: { certificationId: id } })
    expect(certificate.number).toMatch(/^\d+-СС\/2026$/)
    expect(certificate.checkCode.length).toBeGreaterThanOrEqual(20)
    const facts = readCertificateFacts(certificate.factsJson)
    expect(facts).toMatchObject({
      ...{ system: 'РОСС RU.B1207.04 ЖОНО', validUntilOn: '2029-02-11', number: certificate.number },
      set: { name: 'irkutsk-29/1', criteriaCount: 29, standInCount: 19 },
    })
    expect(facts.checkAddress).toContain(`/check/${certificate.checkCode}`)
    expect((await versionOn(of.centreId, '2026-02-11'))?.card.certificate ?? null).toBeNull()
    expect((await versionOn(of.centreId, '2026-02-12'))!.card.certificate).toMatchObject({ state: 'valid' })
    const visits = await db.centreVisit.findMany({ where: { certificationId: id, kind: 'surveillance' } })
    expect(visits.map(({ status, dueOn }) => `${status} ${dueOn}`).sort()).toEqual(['due 2026-08-10', 'due 2027-02-10'])
    const terms = await db.deadline.findMany({ where: { subjectId: id }, orderBy: { dueOn: 'asc' } })
    expect(terms.map(({ ruleId, dueOn }) => `${ruleId} ${dueOn}`)).toEqual([
      ...['inspection-visits 2026-08-10', 'inspection-visits 2027-02-10', 'certificate-valid 2029-02-11'],
    ])
  })
})

describe('a remedy', () => {
  const ready = async () => {
    await fresh()
    const id = await reported(of, { ...partly, [other]: { result: 'not-met', remedyBy: '2026-06-10' } })
    await done(decide(id, { kind: 'remedy' }))
    return id
  }
  const remedy = async (id: string, criterion: string) =>
    remedyCriterion(of.ngo, { ...(await shownCriterion(id, criterion)), note: 'Назначен приказом' })

  test('is done criterion by criterion, checked again and decided; its terms close', async () => {
    const id = await ready()
    await done(remedy(id, main))
    expect(await remedy(id, 'written-contract')).toMatchObject(refused('wrongState'))
    expect(await submitRemedy(of.ngo, await shown(id))).toMatchObject(refused('notAllRemedied'))
    await done(remedy(id, other))
    await done(submitRemedy(of.ngo, await shown(id)))
    const terms = await db.deadline.findMany({ where: { subjectId: id, ruleId: 'remedy-day' } })
    expect(terms.map(({ status, dueOn }) => `${status} ${dueOn}`).sort()).toEqual([
      'closed 2026-05-10',
      'closed 2026-06-10',
    ])
    const found = { result: 'met', finding: 'Приказ есть', note: '', method: '', remedyBy: null } as const
    await done(recheckCriterion(of.lead, { ...(await shownCriterion(id, main)), ...found }))
    const draft = { recommendations: '', surveillance: ['2026-09-01'], conclusion: 'Устранено', recommends: 'certify' }
    await done(writeReport(of.lead, { ...(await shown(id)), ...draft, recommends: 'certify' }))
    expect(await signReport(of.lead, await shown(id))).toMatchObject(refused('notAllAssessed'))
    await done(recheckCriterion(of.lead, { ...(await shownCriterion(id, other)), ...found }))
    await done(signReport(of.lead, await shown(id)))
    await done(decide(id))
    expect(await statusOf(id)).toBe('certified')
  })

  test('not without a day for each; and a second round begins from what was found last', async () => {
    await fresh()
    const without = await reported(of, { [main]: { result: 'partly', remedyBy: null } })
    expect(await decide(without, { kind: 'remedy', departureReason: 'Срок назначим позже' })).toMatchObject(
      refused('noRemedyDay'),
    )
    const id = await ready()
    for (const criterion of [main, other]) await done(remedy(id, criterion))
    await done(submitRemedy(of.ngo, await shown(id)))
    const still = { result: 'partly', finding: 'Не всё', note: '', method: '', remedyBy: '2026-07-01' } as const
    for (const criterion of [main, other])
      await done(recheckCriterion(of.lead, { ...(await shownCriterion(id, criterion)), ...still }))
    await signed(of, id)
    await done(decide(id, { kind: 'remedy' }))
    const row = await db.criterionAssessment.findFirstOrThrow({ where: { certificationId: id, criterion: other } })
    expect(row).toMatchObject({ result: 'partly', finding: 'Не всё', recheckResult: null, remediedOn: null })
    const open = await db.deadline.findMany({ where: { subjectId: id, ruleId: 'remedy-day', status: 'open' } })
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2026-07-01', '2026-07-01'])
  })

  test('when the last day has passed, an assessor looks without it', async () => {
    const id = await ready()
    expect(await beginRecheck(of.lead, await shown(id))).toMatchObject(refused('remedyRuns'))
    on('2026-06-11')
    await done(beginRecheck(of.lead, await shown(id)))
    expect(await statusOf(id)).toBe('recheck')
  })
})
