import { today } from '~/platform/clock.server'
import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { dropVisitTerm, openVisitTerms } from './certification-terms.server'
import { latestReport } from './stored-report.server'

interface Of {
  id: string
  organisationId: string
}

/** A certificate that stands no longer is not visited any more. */
export async function endSurveillance(tx: Tx, actor: Actor, of: Of, reason: string): Promise<void> {
  const waiting = await tx.centreVisit.findMany({
    where: { certificationId: of.id, kind: 'surveillance', status: { in: ['due', 'planned'] } },
  })
  for (const { id } of waiting) {
    await tx.centreVisit.update({ where: { id }, data: { status: 'cancelled', reason, version: { increment: 1 } } })
    await dropVisitTerm(tx, actor, of, id, reason)
  }
}

/** A certificate that came back is visited on the days that still lie ahead. */
export async function resumeSurveillance(tx: Tx, actor: Actor, of: Of): Promise<void> {
  const report = await latestReport(tx, of.id)
  const visits = await tx.centreVisit.findMany({
    where: { certificationId: of.id, kind: 'surveillance', status: 'cancelled', dueOn: { gt: await today() } },
  })
  for (const { id } of visits)
    await tx.centreVisit.update({
      where: { id },
      data: { status: 'due', plannedOn: null, reason: '', version: { increment: 1 } },
    })
  const due = visits.map(({ id, dueOn }) => ({ id, dueOn: dueOn! }))
  await openVisitTerms(tx, actor, of, { signedOn: report!.signedOn! }, due)
}
