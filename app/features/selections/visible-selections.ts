import { withinReach, type Actor } from '~/platform/auth/actor'

/** The applications that a person may meet: an organisation's people its own, the ministry's people those ever filed. */
export const visibleSelections = (actor: Actor): { organisationId?: string; number?: { not: null } } =>
  actor.organisationId === null ? { number: { not: null } } : withinReach(actor)
