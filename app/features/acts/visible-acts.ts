import type { Actor } from '~/platform/auth/actor'

/** A draft is the organisation's own until it is handed in: the ministry meets an act from then on. */
export const visibleActs = (actor: Actor): { status?: { not: string } } =>
  actor.organisationId === null ? { status: { not: 'draft' } } : {}
