import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { takeNumber } from '../documents/take-number.server'
import { canCertificate, certificateLeadsTo, type CertificateDecision } from './certificate-states'
import { dropValidityTerm, openValidityTerm } from './certification-terms.server'
import { endSurveillance, resumeSurveillance } from './end-surveillance.server'
import { writeRegister } from './issue-certificate.server'
import { withAssessors, type Moved } from './move-certification.server'
import { recordEvent } from './record-event.server'
import { CertificationRefused, orRefused, requireReason } from './refusals.server'
import { tellOf } from './tell-of-certification.server'

export interface AskedCertificate {
  certificateId: string
  version: number
  operationId: string
  kind: CertificateDecision
  /** In words: the sources name no grounds. */
  ground: string
  /** From which day it counts. */
  fromOn: string
}

const include = { certification: { include: withAssessors } } as const
type Certificate = Prisma.ConformityCertificateGetPayload<{ include: typeof include }>

/**
 * Suspends a certificate, resumes or withdraws it: a decision with number, day and ground, written into the register
 * from its day. Whoever assessed the centre does not decide.
 */
export const decideCertificate = (actor: Actor, asked: AskedCertificate): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const { certificateId: id, kind, fromOn } = asked
        const found = await tx.conformityCertificate.findUnique({ where: { id }, include })
        const certificate = await requireDecidable(tx, actor, found, asked)
        const ground = requireReason(asked.ground)
        const decidedOn = await today()
        if (fromOn < decidedOn) throw new CertificationRefused('dayPast')
        const { certification } = certificate
        const { numberText: number } = await takeNumber(tx, 'certification-decision', decidedOn)
        const state = certificateLeadsTo[kind]
        await tx.conformityCertificate.update({ where: { id }, data: { state, version: asked.version + 1 } })
        const decision = await tx.certificationDecision.create({
          data: {
            ...{ certificationId: certification.id, certificateId: id, kind, number, decidedOn, fromOn, ground },
            ...{ decidedById: actor.userId, decidedAt: now() },
          },
        })
        await writeRegister(tx, actor, certificate, { state, fromOn, basis: ground })
        await mindTerms(tx, actor, certificate, kind, ground)
        const { organisationId } = certification
        await tellOf(tx, actor, 'certificateChanged', certification, { organisationId }, decision.id)
        const details = { number, fromOn }
        await recordEvent(tx, actor, { certification, audit: auditOf[kind], reason: ground, details })
        return { ok: true, id: decision.id }
      }),
    ),
  )

const auditOf = {
  suspend: 'certification.certificateSuspended',
  resume: 'certification.certificateResumed',
  withdraw: 'certification.certificateWithdrawn',
  restore: 'certification.certificateRestored',
} as const

async function requireDecidable(
  tx: Tx,
  actor: Actor,
  certificate: Certificate | null,
  { kind, version }: AskedCertificate,
): Promise<Certificate> {
  if (!certificate || !may(actor, 'certification:decide')) throw new CertificationRefused('notFound')
  if (certificate.certification.assessors.some(({ userId }) => userId === actor.userId))
    throw new CertificationRefused('assessorDecides')
  if (certificate.version !== version) throw new CertificationRefused('stale')
  if (!canCertificate(certificate, kind)) throw new CertificationRefused('wrongState')
  if (kind === 'restore' && !(await isAppealUpheld(tx, certificate.id))) throw new CertificationRefused('noAppeal')
  return certificate
}

/** Was an appeal against the withdrawal upheld? */
const isAppealUpheld = async (tx: Tx, certificateId: string): Promise<boolean> => {
  const withdrawal = await tx.certificationDecision.findFirst({
    where: { certificateId, kind: 'withdraw' },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    include: { appeals: true },
  })
  return withdrawal?.appeals.some(({ status }) => status === 'upheld') ?? false
}

/** A withdrawn certificate is not visited any more and has no last day; a restored one has its last day again. */
async function mindTerms(
  tx: Tx,
  actor: Actor,
  { certification, issuedOn, validUntilOn }: Certificate,
  kind: CertificateDecision,
  reason: string,
): Promise<void> {
  if (kind === 'restore') {
    await openValidityTerm(tx, actor, certification, { issuedOn, validUntilOn })
    await resumeSurveillance(tx, actor, certification)
  }
  if (kind === 'withdraw') {
    await dropValidityTerm(tx, actor, certification, reason)
    await endSurveillance(tx, actor, certification, reason)
  }
}
