import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { applicationCard } from './application-card'
import { requireFreeCentre } from './free-centre.server'
import { orRefused, SelectionRefused, type NotDone } from './refusals.server'

export type Begun = { ok: true; selectionId: string } | NotDone

/**
 * Begins an application of the person's own organisation: about a centre that it has, or about a new one.
 * @param centreId null for a centre that the portal does not know yet
 */
export const beginSelection = (actor: Actor, centreId: string | null, operationId: string): Promise<Begun> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Begun> => {
        const { organisationId } = actor
        if (organisationId === null || !actor.permissions.has('selection:apply')) throw new SelectionRefused('notFound')
        const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } })
        const centre = centreId ? await tx.centre.findFirst({ where: { id: centreId, organisationId } }) : null
        if (centreId && !centre) throw new SelectionRefused('notFound')
        if (centre) await requireFreeCentre(tx, centre.id, null)
        const { phone, email, website, ownership } = organisation
        const known = centre && { centreName: centre.name, municipality: centre.municipality, address: centre.address }
        const card = applicationCard.parse({ phone, email, website, ownership, ...known })
        const { id } = await tx.qualifyingSelection.create({
          data: {
            ...{ organisationId, centreId, dataJson: JSON.stringify(card) },
            ...{ createdById: actor.userId, createdAt: now(), changedAt: now() },
          },
          select: { id: true },
        })
        await recordChange(tx, actor, {
          ...{ action: 'selection.begun', subjectType: 'QualifyingSelection', subjectId: id, organisationId },
        })
        return { ok: true, selectionId: id }
      }),
    ),
  )
