import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { ConformityCertificate } from '~/platform/db/generated/client'
import { sealOf } from '../documents/seal.server'
import { readCertificateFacts } from './certificate-facts'
import { canCertificate, certificateDecisions, certificateStatusOf, shownCertificateStatus } from './certificate-states'
import { namesOf, type DecisionShown } from './certification-page.read.server'
import { mayOpen } from './open-certification.server'
import type { Certification } from './move-certification.server'
import { finalStatuses } from './states'

/** Everything that the page of a certificate says, and what this person may decide about it. */
export async function certificatePage(
  actor: Actor,
  certificate: ConformityCertificate & { certification: Certification },
) {
  const [decisions, day, open, appeals] = await Promise.all([
    db.certificationDecision.findMany({
      where: { certificateId: certificate.id },
      orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    }),
    today(),
    db.certification.count({ where: { centreId: certificate.centreId, status: { notIn: [...finalStatuses] } } }),
    db.certificationAppeal.count({
      where: { status: 'upheld', decision: { certificateId: certificate.id, kind: 'withdraw' } },
    }),
  ])
  const facts = readCertificateFacts(certificate.factsJson)
  const people = await namesOf(decisions.map(({ decidedById }) => decidedById))
  const { certification } = certificate
  const mayDecide =
    actor.permissions.has('certification:decide') &&
    !certification.assessors.some(({ userId }) => userId === actor.userId)
  const isRenewable = canCertificate(certificate, 'renew') && open === 0
  return {
    ...{ id: certificate.id, number: certificate.number, version: certificate.version, facts },
    certification: { id: certification.id, number: certification.number },
    centreId: certificate.centreId,
    status: shownCertificateStatus(certificate, day),
    state: certificateStatusOf(certificate),
    isSealWhole: certificate.seal === sealOf(facts),
    seal: certificate.seal,
    today: day,
    decisions: decisions.map((decision) => ({
      ...{ id: decision.id, kind: decision.kind as DecisionShown, number: decision.number, ground: decision.ground },
      ...{ decidedOn: decision.decidedOn, fromOn: decision.fromOn },
      decidedBy: people.get(decision.decidedById) ?? '',
    })),
    may: certificateDecisions.filter(
      (kind) => mayDecide && canCertificate(certificate, kind) && (kind !== 'restore' || appeals > 0),
    ),
    canRenew: isRenewable && mayOpen(actor, certification.organisationId),
  }
}

export type CertificatePage = Awaited<ReturnType<typeof certificatePage>>
