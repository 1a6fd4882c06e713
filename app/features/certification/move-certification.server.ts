import { may, type Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { recordEvent, type CertificationEvent } from './record-event.server'
import { CertificationRefused, orRefused, type NotDone } from './refusals.server'
import {
  canCertification,
  isAssessors,
  isDeciders,
  leadsTo,
  permissionFor,
  type CertificationAction,
  type CertificationStatus,
} from './states'

export interface Asked {
  certificationId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export const withAssessors = { assessors: true } as const satisfies Prisma.CertificationInclude
export type Certification = Prisma.CertificationGetPayload<{ include: typeof withAssessors }>

export type Moved = { ok: true; id?: string } | NotDone

interface Told {
  /** What the journal is told. */
  audit: CertificationEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  /** What of the certification's own row changes beside its state. */
  data?: Prisma.CertificationUncheckedUpdateInput
  /** The record that was made, where its page is to be opened. */
  id?: string
}

/**
 * One step of a certification: may this person do it in this state, on the version that was shown; is an assessor
 * assigned to it, and is whoever decides none of its assessors; then the change, its one event in the journal, and the
 * next version.
 */
export const moveCertification = (
  actor: Actor,
  asked: Asked,
  action: CertificationAction,
  change: (tx: Tx, certification: Certification) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const certification = await tx.certification.findUnique({
          where: { id: asked.certificationId },
          include: withAssessors,
        })
        requireAllowed(actor, certification, action)
        if (certification.version !== asked.version) throw new CertificationRefused('stale')
        const told = await change(tx, certification)
        await setStatus(tx, certification, action, told.data)
        await recordEvent(tx, actor, { certification, ...told })
        return { ok: true, id: told.id }
      }),
    ),
  )

/** @throws CertificationRefused where this person may not do this with it now */
export function requireAllowed(
  actor: Actor,
  certification: Certification | null,
  action: CertificationAction,
): asserts certification is Certification {
  if (!certification || !may(actor, permissionFor(action), certification.organisationId))
    throw new CertificationRefused('notFound')
  if (!canCertification(certification, action)) throw new CertificationRefused('wrongState')
  if (isAssessors(action)) requireAssigned(actor, certification)
  if (isDeciders(action) && certification.assessors.some(({ userId }) => userId === actor.userId))
    throw new CertificationRefused('assessorDecides')
}

/** The assessors who are on the case now. */
export const standingAssessors = ({ assessors }: Pick<Certification, 'assessors'>) =>
  assessors.filter(({ releasedAt }) => releasedAt === null)

/** @throws CertificationRefused for an assessor who is not on the case */
export function requireAssigned(actor: Actor, certification: Pick<Certification, 'assessors'>): void {
  if (!standingAssessors(certification).some(({ userId }) => userId === actor.userId))
    throw new CertificationRefused('notAssigned')
}

/** The state to which the action leads, and the next version. */
export async function setStatus(
  tx: Tx,
  { id, status, version }: Pick<Certification, 'id' | 'status' | 'version'>,
  action: CertificationAction,
  data: Prisma.CertificationUncheckedUpdateInput = {},
): Promise<void> {
  const leads: Partial<Record<CertificationAction, CertificationStatus>> = leadsTo
  await tx.certification.update({
    where: { id },
    data: { status: leads[action] ?? status, changedAt: now(), version: version + 1, ...data },
  })
}

/** The same as a value, for what a page offers. */
export function isAllowed(actor: Actor, certification: Certification, action: CertificationAction): boolean {
  try {
    requireAllowed(actor, certification, action)
    return true
  } catch (error) {
    if (error instanceof CertificationRefused) return false
    throw error
  }
}
