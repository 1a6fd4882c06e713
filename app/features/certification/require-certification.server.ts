import type { Actor } from '~/platform/auth/actor'
import { requireActor } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Permission } from '~/platform/permissions/roles'
import { withAssessors, type Certification } from './move-certification.server'

const notFound = () => new Response('not found', { status: 404 })

/** Who asks for a certification, and the certification; another organisation's is a 404. */
export async function requireCertification(
  request: Request,
  permission: Permission,
  id: string | undefined,
): Promise<{ actor: Actor; certification: Certification }> {
  const certification = await db.certification.findUnique({ where: { id: id ?? '' }, include: withAssessors })
  const actor = await requireActor(request, permission, { organisationId: certification?.organisationId ?? '' })
  if (!certification) throw notFound()
  return { actor, certification }
}

/** Who asks for a visit, and the visit with its certification. */
export async function requireVisit(request: Request, permission: Permission, id: string | undefined) {
  const visit = await db.centreVisit.findUnique({
    where: { id: id ?? '' },
    include: { certification: { include: withAssessors } },
  })
  const actor = await requireActor(request, permission, { organisationId: visit?.certification.organisationId ?? '' })
  if (!visit) throw notFound()
  return { actor, visit }
}

/** Who asks for a certificate, and the certificate with its certification. */
export async function requireCertificate(request: Request, permission: Permission, id: string | undefined) {
  const certificate = await db.conformityCertificate.findUnique({
    where: { id: id ?? '' },
    include: { certification: { include: withAssessors } },
  })
  const organisationId = certificate?.certification.organisationId ?? ''
  const actor = await requireActor(request, permission, { organisationId })
  if (!certificate) throw notFound()
  return { actor, certificate }
}
