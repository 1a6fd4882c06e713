import { order929, type Citation } from '../acts'
import type { Wording } from '../wording'

export interface ComplaintBody {
  /** Does the general criterion count a complaint that this body found justified? */
  counts: boolean
  title: Wording
}

export const complaintCitation: Citation = order929('2.4.4 (1)')

/**
 * Who may find a complaint justified. The general criterion of clause 2.4.4 counts those «признанных обоснованными
 * судом, органами государственного контроля (надзора)»; what the ministry itself found is told of beside it.
 */
export const complaintBodies = {
  court: { counts: true, title: { ru: 'Суд', en: 'A court' } },
  control: {
    counts: true,
    title: { ru: 'Орган государственного контроля (надзора)', en: 'A body of state control' },
  },
  ministry: { counts: false, title: { ru: 'Министерство по своей проверке', en: 'The ministry by its own check' } },
} as const satisfies Record<string, ComplaintBody>

export type ComplaintBodyId = keyof typeof complaintBodies
export const complaintBodyIds = ['court', 'control', 'ministry'] as const satisfies readonly ComplaintBodyId[]

/** Does the general criterion count a complaint found justified by such a body? */
export const isCounted = (body: ComplaintBodyId): boolean => complaintBodies[body].counts
