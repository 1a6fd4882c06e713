import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { setInForce } from '../criteria/set-in-force.read.server'
import { canCertificate } from './certificate-states'
import { recordEvent } from './record-event.server'
import { CertificationRefused, orRefused, type NotDone } from './refusals.server'
import { finalStatuses } from './states'

export type Opened = { ok: true; id: string } | NotDone

/**
 * Opens a certification of a centre by the criterion set in force: an officer does, or the organisation itself applies.
 * A centre whose certificate stands renews it, and takes along the evidence that is still good.
 */
export const openCertification = (
  actor: Actor,
  { centreId, operationId }: { centreId: string; operationId: string },
): Promise<Opened> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Opened> => {
        const day = await today()
        const centre = await tx.centre.findUnique({ where: { id: centreId } })
        if (!centre || !mayOpen(actor, centre.organisationId)) throw new CertificationRefused('notFound')
        const open = { centreId, status: { notIn: [...finalStatuses] } }
        if ((await tx.certification.count({ where: open })) > 0) throw new CertificationRefused('alreadyOpen')
        const set = await setInForce(day, tx)
        if (!set) throw new CertificationRefused('noSet')
        const renewed = await certificateToRenew(tx, centreId)
        const { _max: max } = await tx.certification.aggregate({ _max: { number: true } })
        const certification = await tx.certification.create({
          data: {
            ...{ number: (max.number ?? 0) + 1, organisationId: centre.organisationId, centreId, setId: set.id },
            ...{ kind: renewed ? 'renewal' : 'first', renewsId: renewed?.id, createdById: actor.userId },
            ...{ createdAt: now(), changedAt: now() },
            criteria: { create: set.criteria.map(({ id: criterion }) => ({ criterion })) },
          },
        })
        const carried = renewed ? await carryEvidence(tx, renewed.certificationId, certification.id, day) : 0
        await recordEvent(tx, actor, {
          certification,
          audit: renewed ? 'certification.renewalOpened' : 'certification.opened',
          details: { number: certification.number, ...(renewed && { count: carried }) },
        })
        return { ok: true, id: certification.id }
      }),
    ),
  )

export const mayOpen = (actor: Actor, organisationId: string): boolean =>
  may(actor, 'certification:organise') || may(actor, 'certification:selfAssess', organisationId)

/** The certificate that a new certification of the centre renews; null for a first one, or after a withdrawal. */
async function certificateToRenew(tx: Tx, centreId: string) {
  const standing = await tx.conformityCertificate.findFirst({
    where: { centreId, state: { in: ['valid', 'suspended'] } },
    orderBy: [{ issuedOn: 'desc' }, { id: 'desc' }],
  })
  if (standing && !canCertificate(standing, 'renew')) throw new CertificationRefused('notRenewable')
  return standing
}

/** Papers that stood beside a criterion before and still prove something stand beside it again. */
async function carryEvidence(tx: Tx, fromId: string, toId: string, day: string): Promise<number> {
  const item = { in: (await tx.criterionAssessment.findMany({ where: { certificationId: toId } })).map(byCriterion) }
  const uses = await tx.dossierUse.findMany({
    where: {
      ...{ subjectType: 'Certification', subjectId: fromId, item },
      paper: { isWithdrawn: false, supersededBy: null, OR: [{ expiresOn: null }, { expiresOn: { gte: day } }] },
    },
  })
  const to = { subjectType: 'Certification', subjectId: toId, addedAt: now() }
  await tx.dossierUse.createMany({ data: uses.map((use) => ({ ...to, paperId: use.paperId, item: use.item })) })
  return uses.length
}

const byCriterion = ({ criterion }: { criterion: string }) => criterion
