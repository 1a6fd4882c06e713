import type { CriterionResult } from 'scoring/certification/certification'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { closeFindingTerm, openFindingTerm } from './certification-terms.server'
import { requireAssigned, withAssessors, type Moved } from './move-certification.server'
import { moveVisit, type AskedVisit } from './move-visit.server'
import { recordEvent, type CertificationEvent } from './record-event.server'
import { CertificationRefused, orRefused, requireReason } from './refusals.server'
import { tellOf, toAssessors } from './tell-of-certification.server'
import { canFinding, findingPermission, type FindingAction } from './visit-states'

export interface NewFinding {
  criterion: string
  result: Exclude<CriterionResult, 'met'>
  text: string
  remedyBy: string
}

/** Writes down what a surveillance visit found, while its protocol is not written yet. */
export const addFinding = (actor: Actor, asked: AskedVisit & NewFinding): Promise<Moved> =>
  moveVisit(actor, asked, 'addFinding', async (tx, visit) => {
    const { criterion, result, text, remedyBy } = asked
    const { id: certificationId } = visit.certification
    const key = { certificationId_criterion: { certificationId, criterion } }
    if (!(await tx.criterionAssessment.findUnique({ where: key }))) throw new CertificationRefused('notFound')
    await requireAhead(remedyBy)
    await tx.visitFinding.create({ data: { visitId: visit.id, criterion, result, text, remedyBy } })
    return { audit: 'certification.findingAdded', details: { criterionId: criterion } }
  })

/** Takes back a finding that was written down by mistake. */
export const dropFinding = (actor: Actor, asked: AskedVisit & { findingId: string }): Promise<Moved> =>
  moveVisit(actor, asked, 'addFinding', async (tx, visit) => {
    const finding = visit.findings.find(({ id }) => id === asked.findingId)
    if (!finding) throw new CertificationRefused('notFound')
    await tx.visitFinding.delete({ where: { id: finding.id } })
    return { audit: 'certification.findingDropped', details: { criterionId: finding.criterion } }
  })

export interface AskedFinding {
  findingId: string
  version: number
  operationId: string
}

const include = { visit: { include: { certification: { include: withAssessors } } } } as const
type Finding = Prisma.VisitFindingGetPayload<{ include: typeof include }>

/** The centre says what it will do about a finding. */
export const planImprovement = (actor: Actor, asked: AskedFinding & { plan: string }): Promise<Moved> =>
  moveFinding(actor, asked, 'plan', 'certification.improvementPlanned', async () => ({
    plan: asked.plan,
    planFiledOn: await today(),
  }))

/** The centre says that it has done it. */
export const remedyFinding = (actor: Actor, asked: AskedFinding & { note: string }): Promise<Moved> =>
  moveFinding(actor, asked, 'remedy', 'certification.findingRemedied', async (tx, finding) => {
    const { certification } = finding.visit
    const closedOn = await today()
    await closeFindingTerm(tx, actor, certification, { id: finding.id, remedyBy: finding.remedyBy!, closedOn })
    const occasion = `${finding.id} ${finding.version}`
    await tellOf(tx, actor, 'surveillanceRemedied', certification, toAssessors(certification), occasion)
    return { remedyNote: asked.note, remediedOn: closedOn }
  })

/** An assessor looks whether it is so; what still is not met goes to whoever decides. */
export const recheckFinding = (
  actor: Actor,
  asked: AskedFinding & { result: CriterionResult; note: string },
): Promise<Moved> =>
  moveFinding(actor, asked, 'recheck', 'certification.findingRechecked', async (tx, finding) => {
    const { result: recheckResult, note: recheckNote } = asked
    if (recheckResult !== 'met') {
      const occasion = `${finding.id} ${finding.version}`
      const { certification } = finding.visit
      await tellOf(tx, actor, 'surveillanceProposed', certification, { organisationId: null }, occasion)
    }
    return { recheckResult, recheckNote, recheckedOn: await today() }
  })

/** Another day for a finding that was not remedied, and why. */
export const extendFinding = (
  actor: Actor,
  asked: AskedFinding & { remedyBy: string; reason: string },
): Promise<Moved> =>
  moveFinding(actor, asked, 'extend', 'certification.findingExtended', async (tx, finding) => {
    const { remedyBy } = asked
    const recheckNote = requireReason(asked.reason)
    await requireAhead(remedyBy)
    const { certification } = finding.visit
    await openFindingTerm(tx, actor, certification, { id: finding.id, remedyBy, foundOn: await today() })
    return { remedyBy, remediedOn: null, recheckResult: null, recheckedOn: null, recheckNote }
  })

const moveFinding = (
  actor: Actor,
  asked: AskedFinding,
  action: FindingAction,
  audit: CertificationEvent,
  change: (tx: Tx, finding: Finding) => Promise<Prisma.VisitFindingUncheckedUpdateInput>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const finding = await tx.visitFinding.findUnique({ where: { id: asked.findingId }, include })
        const certification = finding?.visit.certification
        const permission = findingPermission(action)
        if (!finding || !certification || !may(actor, permission, certification.organisationId))
          throw new CertificationRefused('notFound')
        if (permission === 'certification:assess') requireAssigned(actor, certification)
        if (finding.version !== asked.version) throw new CertificationRefused('stale')
        if (finding.visit.status !== 'held' || !canFinding(finding, action))
          throw new CertificationRefused('wrongState')
        const data = await change(tx, finding)
        await tx.visitFinding.update({ where: { id: finding.id }, data: { ...data, version: asked.version + 1 } })
        await recordEvent(tx, actor, { certification, audit, details: { criterionId: finding.criterion } })
        return { ok: true }
      }),
    ),
  )

/** @throws CertificationRefused for a day that is not ahead */
async function requireAhead(day: string): Promise<void> {
  if (day <= (await today())) throw new CertificationRefused('remedyPast')
}
