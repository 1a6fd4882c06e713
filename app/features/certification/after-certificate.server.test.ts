import { db } from '../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  approvedSet,
  caseDay,
  certificationCase,
  certified,
  certifying,
  done,
  ministry,
  opened,
  reported,
  shown,
  shownCertificate,
  shownVisit,
  type CertificationCase,
} from '../../../tests/support/certification-case'
import { versionOn } from '../register/register-version.read.server'
import { answerAppeal, fileAppeal } from './appeal.server'
import { decideCertificate } from './decide-certificate.server'
import { decideCertification } from './decide-certification.server'
import { holdVisit } from './hold-visit.server'
import { planDueVisit } from './plan-visit.server'
import { addFinding, extendFinding, planImprovement, recheckFinding, remedyFinding } from './visit-findings.server'

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
const decide = async (id: string, over: object = {}, by = of.decider) =>
  decideCertification(by, { ...(await shown(id)), ...certifying, ...over })

describe('surveillance', () => {
  const due = async () => {
    await fresh()
    const id = await certified(of)
    on('2026-08-03')
    const visit = await shownVisit({ certificationId: id, status: 'due' })
    await done(planDueVisit(of.lead, { ...visit, plannedOn: '2026-08-05' }))
    on('2026-08-05')
    return id
  }
  const planned = (id: string) => shownVisit({ certificationId: id, status: 'planned', kind: 'surveillance' })
  const protocol = { heldOn: '2026-08-05', present: 'Руководитель', protocol: 'Осмотр' }
  const finding = { criterion: main, result: 'partly', text: 'Устав не на месте', remedyBy: '2026-09-05' } as const
  const row = async (id: string) => {
    const found = await db.visitFinding.findFirstOrThrow({ where: { visit: { certificationId: id } } })
    return { findingId: found.id, version: found.version, operationId: '' }
  }

  test('conforms where nothing was found; its term closes', async () => {
    const id = await due()
    expect(await holdVisit(of.lead, { ...(await planned(id)), ...protocol, outcome: 'plan' })).toMatchObject(
      refused('needsFinding'),
    )
    expect(await holdVisit(of.lead, { ...(await planned(id)), ...protocol, outcome: null })).toMatchObject(
      refused('notWhole'),
    )
    await done(holdVisit(of.lead, { ...(await planned(id)), ...protocol, outcome: 'conforms' }))
    const terms = await db.deadline.findMany({
      where: { subjectId: id, ruleId: 'inspection-visits', status: 'closed' },
    })
    expect(terms).toMatchObject([{ dueOn: '2026-08-10', closedOn: '2026-08-05', isLate: false }])
  })

  test('a finding: improvement plan, remedy, re-check, another day, re-check', async () => {
    const id = await due()
    await done(addFinding(of.lead, { ...(await planned(id)), ...finding }))
    expect(await holdVisit(of.lead, { ...(await planned(id)), ...protocol, outcome: 'conforms' })).toMatchObject(
      refused('needsNoFinding'),
    )
    await done(holdVisit(of.lead, { ...(await planned(id)), ...protocol, outcome: 'plan' }))
    expect(await remedyFinding(of.ngo, { ...(await row(id)), note: 'Готово' })).toMatchObject(refused('wrongState'))
    await done(planImprovement(of.ngo, { ...(await row(id)), plan: 'Вернуть устав' }))
    await done(remedyFinding(of.ngo, { ...(await row(id)), note: 'Вернули' }))
    await done(recheckFinding(of.second, { ...(await row(id)), result: 'partly', note: 'Копия' }))
    await done(extendFinding(of.second, { ...(await row(id)), remedyBy: '2026-10-05', reason: 'Ждут нотариуса' }))
    await done(remedyFinding(of.ngo, { ...(await row(id)), note: 'Заверили' }))
    await done(recheckFinding(of.second, { ...(await row(id)), result: 'met', note: 'Есть' }))
    const terms = await db.deadline.findMany({
      where: { subjectId: id, ruleId: 'remedy-day' },
      orderBy: { dueOn: 'asc' },
    })
    expect(terms.map(({ status, dueOn }) => `${status} ${dueOn}`)).toEqual(['closed 2026-09-05', 'closed 2026-10-05'])
  })
})

describe('a certificate is decided about', () => {
  const decideOn = async (id: string, kind: 'suspend' | 'resume' | 'withdraw' | 'restore', over: object = {}) =>
    decideCertificate(of.decider, {
      ...{ ...(await shownCertificate(id)), kind, ground: 'Жалоба подтвердилась', fromOn: '2026-03-01' },
      ...over,
    })
  const inRegister = async (day: string) => (await versionOn(of.centreId, day))?.card.certificate?.state ?? null

  test('suspended and resumed, each with number, day and ground, from its day in the register', async () => {
    await fresh()
    const id = await certified(of)
    expect(await decideOn(id, 'suspend', { ground: ' ' })).toMatchObject(refused('reasonNeeded'))
    expect(await decideOn(id, 'suspend', { fromOn: '2026-02-09' })).toMatchObject(refused('dayPast'))
    expect(await decideOn(id, 'resume')).toMatchObject(refused('wrongState'))
    await done(decideOn(id, 'suspend'))
    await done(decideOn(id, 'resume', { fromOn: '2026-04-01' }))
    expect([await inRegister('2026-02-28'), await inRegister('2026-03-01'), await inRegister('2026-04-01')]).toEqual([
      ...['valid', 'suspended', 'valid'],
    ])
    const decisions = await db.certificationDecision.findMany({ where: { certificationId: id } })
    expect(new Set(decisions.map(({ number }) => number)).size).toBe(3)
  })

  test('withdrawn for good, unless an appeal was upheld; nobody visits a withdrawn one', async () => {
    await fresh()
    const id = await certified(of)
    const withdrawal = await done(decideOn(id, 'withdraw'))
    expect(await db.centreVisit.count({ where: { certificationId: id, kind: 'surveillance', status: 'due' } })).toBe(0)
    expect(await decideOn(id, 'restore')).toMatchObject(refused('noAppeal'))
    const filed = await done(fileAppeal(of.ngo, { decisionId: withdrawal.id!, text: 'Не согласны', operationId: '' }))
    const appeal = { appealId: filed.id!, version: 1, operationId: '' }
    const answer = { ...appeal, isUpheld: true, answer: 'Жалоба относилась к другому центру' }
    expect(await answerAppeal(of.decider, answer)).toMatchObject(refused('notFound'))
    await done(answerAppeal(of.approver, answer))
    await done(decideOn(id, 'restore', { fromOn: '2026-03-05' }))
    expect(await inRegister('2026-03-05')).toBe('valid')
    expect(await db.centreVisit.count({ where: { certificationId: id, kind: 'surveillance', status: 'due' } })).toBe(2)
  })

  test('renewed: the evidence that is still good goes along, and the old one is superseded', async () => {
    await fresh()
    const id = await certified(of)
    const paper = (title: string, over: object = {}) =>
      db.dossierPaper.create({
        data: { organisationId: of.organisationId, kind: 'charter', title, addedById: 'x', ...over },
      })
    const papers = [
      await paper('Без срока'),
      await paper('До сегодня', { expiresOn: '2028-11-01' }),
      await paper('Истёк', { expiresOn: '2028-10-31' }),
      await paper('Отозван', { isWithdrawn: true }),
    ]
    for (const { id: paperId } of papers)
      await db.dossierUse.create({ data: { paperId, subjectType: 'Certification', subjectId: id, item: main } })
    on('2028-11-01')
    const renewal = await opened(of)
    const carried = await db.dossierUse.findMany({ where: { subjectId: renewal }, include: { paper: true } })
    expect(carried.map((use) => use.paper.title).sort()).toEqual(['Без срока', 'До сегодня'])
    expect(await db.certification.findUniqueOrThrow({ where: { id: renewal } })).toMatchObject({ kind: 'renewal' })
  })
})

describe('an appeal', () => {
  test('against a refusal, upheld: the decision is made anew; dismissed: it stands', async () => {
    await fresh()
    const id = await reported(of)
    await done(decide(id, { kind: 'refuse', departureReason: 'Жалобы жителей' }))
    const { id: decisionId } = await db.certificationDecision.findFirstOrThrow({ where: { certificationId: id } })
    const file = () => fileAppeal(of.ngo, { decisionId, text: 'Жалоб не было', operationId: '' })
    const stranger = await certificationCase()
    expect(await fileAppeal(stranger.ngo, { decisionId, text: 'x', operationId: '' })).toMatchObject(
      refused('notFound'),
    )
    const { id: appealId } = await done(file())
    expect(await file()).toMatchObject(refused('appealOpen'))
    const answer = { appealId: appealId!, version: 1, operationId: '', isUpheld: true, answer: '' }
    expect(await answerAppeal(of.approver, answer)).toMatchObject(refused('reasonNeeded'))
    await done(answerAppeal(of.approver, { ...answer, answer: 'Жалобы не подтвердились' }))
    expect(await statusOf(id)).toBe('reported')
    expect(await answerAppeal(of.approver, { ...answer, version: 2, answer: 'Ещё раз' })).toMatchObject(
      refused('wrongState'),
    )
  })
})
