import type { Actor } from '~/platform/auth/actor'
import { registeredStatuses } from './states'

/**
 * The papers that a person may meet: the ministry's people all of them, an organisation's people those to and from it
 * that stand in the journal.
 */
export const visiblePapers = (actor: Actor): { organisationId?: string; status?: { in: string[] } } =>
  actor.organisationId === null ? {} : { organisationId: actor.organisationId, status: { in: [...registeredStatuses] } }
