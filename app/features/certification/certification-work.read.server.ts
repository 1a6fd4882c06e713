import { addDays, plainDate } from 'scoring/plain-date'
import { paths } from '~/paths'
import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { certificationStatuses, finalStatuses, statusOf, waitsFor, type CertificationStep } from './states'
import { findingPermission, findingStatusOf, type FindingStatus } from './visit-states'

export type CertificationTaskStep =
  | CertificationStep
  | 'planSurveillance'
  | 'holdSurveillance'
  | 'planImprovement'
  | 'remedyFinding'
  | 'recheckFinding'
  | 'decideOnFinding'
  | 'decideOnVisit'
  | 'resumeOrWithdraw'
  | 'decideAnew'
  | 'answerAppeal'
  | 'renew'

export interface CertificationTask {
  step: CertificationTaskStep
  number: number
  centreName: string
  dueOn: string | null
  to: string
}

/** How many days before its last day a certificate's renewal is asked for (G-42): a manner of the portal. */
const renewedDaysBefore = 60

const about = { select: { id: true, number: true, organisationId: true, centre: { select: { name: true } } } } as const
interface About {
  id: string
  number: number
  centre: { name: string }
}

const task = (
  { number, centre }: About,
  own: Pick<CertificationTask, 'step' | 'to'> & { dueOn?: string | null },
): CertificationTask => ({ number, centreName: centre.name, dueOn: null, ...own })

/** Everything about certifications that waits for this person. */
export async function certificationWork(actor: Actor, today: string): Promise<CertificationTask[]> {
  const parts = await Promise.all([
    ownSteps(actor),
    visitSteps(actor),
    findingSteps(actor),
    certificateSteps(actor, today),
    appealSteps(actor),
  ])
  return oncePerPage(parts.flat())
}

/** Several findings of one visit are one thing to do, by the earliest of their days. */
function oncePerPage(tasks: readonly CertificationTask[]): CertificationTask[] {
  const byPage = new Map<string, CertificationTask>()
  for (const one of tasks) {
    const key = `${one.step} ${one.to}`
    const before = byPage.get(key)
    if (!before || (one.dueOn ?? '9999') < (before.dueOn ?? '9999')) byPage.set(key, one)
  }
  return [...byPage.values()]
}

/** How many of them there are, for the navigation. */
export const certificationCount = async (actor: Actor, today: string): Promise<number> =>
  actor.permissions.has('certification:read') ? (await certificationWork(actor, today)).length : 0

/** An assessor meets the certifications to which they are assigned, whoever decides those that they did not assess. */
const ofCase = (actor: Actor, permission: string) =>
  permission === 'certification:assess'
    ? { assessors: { some: { userId: actor.userId, releasedAt: null } } }
    : permission === 'certification:decide'
      ? { assessors: { none: { userId: actor.userId } } }
      : withinReach(actor)

async function ownSteps(actor: Actor): Promise<CertificationTask[]> {
  const mine = certificationStatuses.filter((status) => {
    const turn = waitsFor[status]
    return turn !== null && actor.permissions.has(turn.permission)
  })
  const rows = await db.certification.findMany({
    where: { OR: mine.map((status) => ({ status, ...ofCase(actor, waitsFor[status]!.permission) })) },
    include: {
      centre: { select: { name: true } },
      visits: { where: { status: 'planned' }, select: { plannedOn: true } },
      criteria: { where: { result: { not: 'met' } }, select: { remedyBy: true } },
    },
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => {
    const { step } = waitsFor[statusOf(row)]!
    const days =
      step === 'remedy' ? row.criteria.map(({ remedyBy }) => remedyBy) : row.visits.map((one) => one.plannedOn)
    const dueOn = step === 'remedy' || step === 'holdVisit' ? earliest(days) : null
    return task(row, { step, dueOn, to: paths.certification(row.id) })
  })
}

const earliest = (days: readonly (string | null)[]): string | null => days.flatMap((day) => day ?? []).sort()[0] ?? null

/** Visits beside the first one: of surveillance, and of a re-check. */
async function visitSteps(actor: Actor): Promise<CertificationTask[]> {
  if (!actor.permissions.has('certification:assess')) return []
  const rows = await db.centreVisit.findMany({
    where: {
      status: { in: ['due', 'planned'] },
      certification: { ...ofCase(actor, 'certification:assess'), status: { not: 'visitPlanned' } },
    },
    include: { certification: about },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) =>
    task(row.certification, {
      step: row.status === 'due' ? 'planSurveillance' : 'holdSurveillance',
      dueOn: row.status === 'due' ? row.dueOn : row.plannedOn,
      to: paths.visit(row.id),
    }),
  )
}

const findingTurns = {
  toPlan: { permission: findingPermission('plan'), step: 'planImprovement' },
  planned: { permission: findingPermission('remedy'), step: 'remedyFinding' },
  remedied: { permission: findingPermission('recheck'), step: 'recheckFinding' },
  failed: { permission: 'certification:decide', step: 'decideOnFinding' },
  closed: null,
} as const satisfies Record<FindingStatus, object | null>

async function findingSteps(actor: Actor): Promise<CertificationTask[]> {
  const rows = await db.visitFinding.findMany({
    where: {
      visit: { status: 'held', certification: withinReach(actor) },
      OR: [{ recheckResult: null }, { recheckResult: { not: 'met' } }],
    },
    include: {
      visit: { include: { certification: { include: { centre: true, assessors: true, certificates: true } } } },
    },
    orderBy: [{ remedyBy: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap((row): CertificationTask[] => {
    const { certification } = row.visit
    const turn = findingTurns[findingStatusOf(row)]
    if (!turn || !actor.permissions.has(turn.permission)) return []
    const standing = certification.certificates.find(({ state }) => state === 'valid')
    const onCase = certification.assessors.find(({ userId }) => userId === actor.userId)
    if (turn.permission === 'certification:assess' && (!onCase || onCase.releasedAt !== null)) return []
    if (turn.step === 'decideOnFinding' && (onCase || !standing)) return []
    const to = turn.step === 'decideOnFinding' ? paths.certificate(standing!.id) : paths.visit(row.visitId)
    return [task(certification, { step: turn.step, dueOn: row.remedyBy, to })]
  })
}

async function certificateSteps(actor: Actor, today: string): Promise<CertificationTask[]> {
  const tasks: CertificationTask[] = []
  if (actor.permissions.has('certification:decide')) {
    const rows = await db.conformityCertificate.findMany({
      where: { state: { in: ['valid', 'suspended'] }, certification: ofCase(actor, 'certification:decide') },
      include: {
        certification: { include: { centre: true, visits: { where: { outcome: 'suspend' } } } },
        decisions: { where: { kind: { not: 'certify' } }, orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], take: 1 },
      },
      orderBy: [{ validUntilOn: 'asc' }, { id: 'asc' }],
    })
    for (const row of rows) {
      const to = paths.certificate(row.id)
      const decidedOn = row.decisions[0]?.decidedOn ?? ''
      const isProposed = row.certification.visits.some(({ heldOn }) => (heldOn ?? '') > decidedOn)
      if (row.state === 'suspended') tasks.push(task(row.certification, { step: 'resumeOrWithdraw', to }))
      else if (isProposed) tasks.push(task(row.certification, { step: 'decideOnVisit', to }))
    }
  }
  if (actor.permissions.has('certification:selfAssess') && actor.organisationId !== null) {
    const rows = await db.conformityCertificate.findMany({
      where: {
        ...{ state: 'valid', validUntilOn: { lte: addDays(plainDate(today), renewedDaysBefore) } },
        certification: withinReach(actor),
        centre: { certifications: { none: { status: { notIn: [...finalStatuses] } } } },
      },
      include: { certification: about },
      orderBy: { validUntilOn: 'asc' },
    })
    for (const row of rows)
      tasks.push(
        task(row.certification, { step: 'renew', dueOn: row.validUntilOn, to: paths.newCertification(row.centreId) }),
      )
  }
  return tasks
}

/** Appeals to be answered; and those upheld after which nothing has been decided yet about the certificate. */
async function appealSteps(actor: Actor): Promise<CertificationTask[]> {
  const mayAnswer = actor.permissions.has('certification:answerAppeal')
  const mayDecide = actor.permissions.has('certification:decide')
  if (!mayAnswer && !mayDecide) return []
  const rows = await db.certificationAppeal.findMany({
    where: { status: mayAnswer && mayDecide ? { in: ['filed', 'upheld'] } : mayAnswer ? 'filed' : 'upheld' },
    include: {
      decision: {
        include: {
          certificate: { include: { decisions: { orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }], take: 1 } } },
        },
      },
      certification: { include: { centre: true, assessors: true } },
    },
    orderBy: [{ filedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.flatMap((row): CertificationTask[] => {
    const { certification, decision } = row
    const wasTheirs = certification.assessors.some(({ userId }) => userId === actor.userId)
    if (row.status === 'filed')
      return wasTheirs || decision.decidedById === actor.userId
        ? []
        : [task(certification, { step: 'answerAppeal', to: paths.appeal(certification.id, decision.id) })]
    const last = decision.certificate?.decisions[0]
    const waits = decision.certificate?.state === 'withdrawn' && last?.id === decision.id && !wasTheirs
    return waits ? [task(certification, { step: 'decideAnew', to: paths.certificate(decision.certificate!.id) })] : []
  })
}
