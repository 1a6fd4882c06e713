import { db } from '../../../tests/support/with-database'
import { beforeAll, expect, test } from 'vitest'
import {
  approvedSet,
  assessing,
  assigned,
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
  submitted,
  type CertificationCase,
} from '../../../tests/support/certification-case'
import { today } from '~/platform/clock.server'
import { answerAppeal, fileAppeal } from './appeal.server'
import { certificationWork } from './certification-work.read.server'
import { decideCertificate } from './decide-certificate.server'
import { decideCertification } from './decide-certification.server'
import { holdVisit } from './hold-visit.server'
import { planDueVisit, planVisit } from './plan-visit.server'
import { beginRecheck } from './remedy.server'
import { withdrawCertification } from './self-assess.server'
import { certificationStatuses, finalStatuses, type CertificationStatus } from './states'
import { addFinding, planImprovement, recheckFinding, remedyFinding } from './visit-findings.server'

process.env.PORTAL_TODAY = caseDay
const on = (day: string) => void (process.env.PORTAL_TODAY = day)

let of: CertificationCase
beforeAll(async () => {
  await ministry()
  await approvedSet()
})

const fresh = async () => {
  on(caseDay)
  of = await certificationCase()
}

/** Who has what to do about this centre: «ngo: selfAssess». */
async function waiting(): Promise<string[]> {
  const { name } = await db.centre.findUniqueOrThrow({ where: { id: of.centreId } })
  const found: string[] = []
  for (const who of ['ngo', 'officer', 'approver', 'lead', 'second', 'decider'] as const)
    for (const { centreName, step } of await certificationWork(of[who], await today()))
      if (centreName === name) found.push(`${who}: ${step}`)
  return found.sort()
}

const both = (step: string) => [`lead: ${step}`, `second: ${step}`]
const statusNow = async (id: string) => (await db.certification.findUniqueOrThrow({ where: { id } })).status
const main = 'charter'
const decide = async (id: string, kind: 'certify' | 'remedy' | 'refuse', departureReason = '') =>
  done(decideCertification(of.decider, { ...(await shown(id)), ...certifying, kind, departureReason }))

test('every state of a certification is found in the list of those whose turn it is, the last ones in nobody’s', async () => {
  const remedying = async () => {
    const id = await reported(of, { [main]: { result: 'partly', remedyBy: '2026-05-10' } })
    await decide(id, 'remedy')
    return id
  }
  const walks: Record<CertificationStatus, { walk: () => Promise<string>; waits: string[] }> = {
    selfAssessment: { walk: () => opened(of), waits: ['ngo: selfAssess'] },
    submitted: { walk: () => submitted(of), waits: ['officer: assign'] },
    assigned: { walk: () => assigned(of), waits: both('planVisit') },
    visitPlanned: {
      walk: async () => {
        const id = await assigned(of)
        await done(planVisit(of.lead, { ...(await shown(id)), plannedOn: '2026-03-01' }))
        return id
      },
      waits: both('holdVisit'),
    },
    assessing: { walk: () => assessing(of), waits: both('assess') },
    reported: { walk: () => reported(of), waits: ['decider: decide'] },
    remedy: { walk: remedying, waits: ['ngo: remedy'] },
    recheck: {
      walk: async () => {
        const id = await remedying()
        on('2026-05-11')
        await done(beginRecheck(of.lead, await shown(id)))
        return id
      },
      waits: both('recheck'),
    },
    certified: {
      walk: async () => {
        const id = await certified(of)
        await db.centreVisit.deleteMany({ where: { certificationId: id, status: 'due' } })
        return id
      },
      waits: [],
    },
    refused: {
      walk: async () => {
        const id = await reported(of)
        await decide(id, 'refuse', 'Жалобы')
        return id
      },
      waits: [],
    },
    withdrawn: {
      walk: async () => {
        const id = await opened(of)
        await done(withdrawCertification(of.ngo, { ...(await shown(id)), reason: 'Переезд' }))
        return id
      },
      waits: [],
    },
  }
  for (const status of certificationStatuses) {
    await fresh()
    const id = await walks[status].walk()
    expect(await statusNow(id)).toBe(status)
    expect([status, await waiting()]).toEqual([status, walks[status].waits])
    expect(walks[status].waits.length === 0).toBe(finalStatuses.includes(status))
  }
}, 60_000)

test('a surveillance visit, its findings from plan to re-check, and what was not remedied', async () => {
  await fresh()
  const id = await certified(of)
  expect(await waiting()).toEqual([...both('planSurveillance'), ...both('planSurveillance')].sort())
  await db.centreVisit.deleteMany({ where: { certificationId: id, dueOn: '2027-02-10' } })
  await done(
    planDueVisit(of.lead, { ...(await shownVisit({ certificationId: id, status: 'due' })), plannedOn: caseDay }),
  )
  expect(await waiting()).toEqual(both('holdSurveillance'))
  const planned = () => shownVisit({ certificationId: id, status: 'planned' })
  const found = { criterion: main, result: 'partly' as const, text: 'Устав не на месте', remedyBy: '2026-05-01' }
  await done(addFinding(of.lead, { ...(await planned()), ...found }))
  const protocol = { heldOn: caseDay, present: 'Руководитель', protocol: 'Осмотр', outcome: 'plan' as const }
  await done(holdVisit(of.lead, { ...(await planned()), ...protocol }))
  const finding = async () => {
    const row = await db.visitFinding.findFirstOrThrow({ where: { visit: { certificationId: id } } })
    return { findingId: row.id, version: row.version, operationId: '' }
  }
  expect(await waiting()).toEqual(['ngo: planImprovement'])
  await done(planImprovement(of.ngo, { ...(await finding()), plan: 'Вернуть' }))
  expect(await waiting()).toEqual(['ngo: remedyFinding'])
  await done(remedyFinding(of.ngo, { ...(await finding()), note: 'Вернули' }))
  expect(await waiting()).toEqual(both('recheckFinding'))
  await done(recheckFinding(of.lead, { ...(await finding()), result: 'not-met', note: 'Нет' }))
  expect(await waiting()).toEqual(['decider: decideOnFinding'])
})

test('a proposed suspension, a suspended certificate, an appeal, and one that was upheld', async () => {
  await fresh()
  const id = await certified(of)
  await db.centreVisit.deleteMany({ where: { certificationId: id, dueOn: '2027-02-10' } })
  await db.centreVisit.updateMany({
    where: { certificationId: id, status: 'due' },
    data: { status: 'held', heldOn: caseDay, outcome: 'suspend' },
  })
  expect(await waiting()).toEqual(['decider: decideOnVisit'])
  const decideOn = async (kind: 'suspend' | 'withdraw') => {
    const asked = { ...(await shownCertificate(id)), kind, ground: 'Контроль', fromOn: caseDay }
    return (await done(decideCertificate(of.decider, asked))).id!
  }
  await decideOn('suspend')
  expect(await waiting()).toEqual(['decider: resumeOrWithdraw'])
  const decisionId = await decideOn('withdraw')
  expect(await waiting()).toEqual([])
  const { id: appealId } = await done(fileAppeal(of.ngo, { decisionId, text: 'Не согласны', operationId: '' }))
  expect(await waiting()).toEqual(['approver: answerAppeal'])
  const answer = { appealId: appealId!, version: 1, operationId: '', isUpheld: true, answer: 'Основания нет' }
  await done(answerAppeal(of.approver, answer))
  expect(await waiting()).toEqual(['decider: decideAnew'])
})

test.each([
  { day: '2028-12-12', waits: [] },
  { day: '2028-12-13', waits: ['ngo: renew'] },
])('a certificate up to 11.02.2029 is to be renewed on $day: $waits', async ({ day, waits }) => {
  await fresh()
  const id = await certified(of)
  await db.centreVisit.deleteMany({ where: { certificationId: id, status: 'due' } })
  on(day)
  expect(await waiting()).toEqual(waits)
})
