import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { closeVisitTerm, openFindingTerm } from './certification-terms.server'
import type { Moved } from './move-certification.server'
import { moveVisit, type AskedVisit, type Visit } from './move-visit.server'
import { CertificationRefused } from './refusals.server'
import { tellOf } from './tell-of-certification.server'
import type { VisitOutcome } from './visit-states'

export interface Protocol {
  heldOn: string
  /** Posts of those who were there; no names. */
  present: string
  /** What was seen. */
  protocol: string
  /** Of a surveillance visit. */
  outcome: VisitOutcome | null
}

/** Writes the protocol of a visit that has been made. */
export const holdVisit = (actor: Actor, asked: AskedVisit & Protocol): Promise<Moved> =>
  moveVisit(actor, asked, 'hold', async (tx, visit) => {
    const { heldOn, present, protocol } = asked
    if (heldOn > (await today())) throw new CertificationRefused('inFuture')
    const outcome = visit.kind === 'surveillance' ? requireOutcome(asked, visit) : null
    if (outcome !== null) await afterSurveillance(tx, actor, visit, { heldOn, outcome })
    return {
      audit: outcome === null ? 'certification.visitHeld' : 'certification.surveillanceHeld',
      details: { heldOn },
      data: { status: 'held', heldOn, present, protocol, outcome, heldById: actor.userId },
    }
  })

/** All is well where nothing was found, and nowhere else. */
function requireOutcome({ outcome }: Protocol, { findings }: Visit): VisitOutcome {
  if (outcome === null) throw new CertificationRefused('notWhole')
  if (outcome === 'conforms' && findings.length > 0) throw new CertificationRefused('needsNoFinding')
  if (outcome !== 'conforms' && findings.length === 0) throw new CertificationRefused('needsFinding')
  return outcome
}

async function afterSurveillance(
  tx: Tx,
  actor: Actor,
  { id, certification, findings }: Visit,
  { heldOn, outcome }: { heldOn: string; outcome: VisitOutcome },
): Promise<void> {
  await closeVisitTerm(tx, actor, certification, id, heldOn)
  for (const finding of findings)
    await openFindingTerm(tx, actor, certification, { id: finding.id, remedyBy: finding.remedyBy!, foundOn: heldOn })
  const { organisationId } = certification
  if (findings.length > 0) await tellOf(tx, actor, 'surveillanceFound', certification, { organisationId }, id)
  if (outcome === 'suspend')
    await tellOf(tx, actor, 'surveillanceProposed', certification, { organisationId: null }, id)
}

/** A photo of what was seen. */
export const addPhoto = (actor: Actor, asked: AskedVisit & { photo: NamedFile; caption: string }): Promise<Moved> =>
  moveVisit(actor, asked, 'addPhoto', async (tx, visit) => {
    const { organisationId } = visit.certification
    const { id: fileId } = await recordFile(tx, asked.photo, { organisationId, uploadedById: actor.userId })
    await tx.visitPhoto.create({ data: { visitId: visit.id, fileId, caption: asked.caption } })
    return { audit: 'certification.photoAdded' }
  })
