import { may, type Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { recordEvent, type QualityEvent } from './record-event.server'
import { orRefused, QualityRefused, type NotDone } from './refusals'
import {
  canAssessment,
  isAssessors,
  isConfirmers,
  leadsTo,
  permissionFor,
  type AssessmentAction,
  type AssessmentStatus,
} from './states'

export interface Asked {
  assessmentId: string
  /** The version that was shown. */
  version: number
  operationId: string
}

export const withScores = {
  scores: true,
  evidence: { include: { file: true }, orderBy: [{ addedAt: 'asc' }, { id: 'asc' }] },
  organisation: { select: { id: true, code: true, name: true, shortName: true } },
} as const satisfies Prisma.QualityAssessmentInclude
export type Assessment = Prisma.QualityAssessmentGetPayload<{ include: typeof withScores }>

export type Moved = { ok: true } | NotDone

interface Told {
  /** What the journal is told. */
  audit: QualityEvent
  reason?: string
  details?: Record<string, string | number | boolean | null>
  /** What of the assessment's own row changes beside its state. */
  data?: Prisma.QualityAssessmentUncheckedUpdateInput
}

/**
 * One step of an assessment: may this person do it in this state, on the version that was shown; is it theirs, and is
 * whoever confirms none of those who scored it; then the change, its one event in the journal, and the next version.
 */
export const moveAssessment = (
  actor: Actor,
  asked: Asked,
  action: AssessmentAction,
  change: (tx: Tx, assessment: Assessment) => Promise<Told>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, asked.operationId, async (): Promise<Moved> => {
        const assessment = await tx.qualityAssessment.findUnique({
          where: { id: asked.assessmentId },
          include: withScores,
        })
        requireAllowed(actor, assessment, action)
        if (assessment.version !== asked.version) throw new QualityRefused('stale')
        const told = await change(tx, assessment)
        const leads: Partial<Record<AssessmentAction, AssessmentStatus>> = leadsTo
        await tx.qualityAssessment.update({
          where: { id: assessment.id },
          data: { status: leads[action] ?? assessment.status, version: assessment.version + 1, ...told.data },
        })
        await recordEvent(tx, actor, { assessment, ...told })
        return { ok: true }
      }),
    ),
  )

/** Everybody who has a hand in what is to be confirmed: its assessor, and whoever wrote one of the scores. */
export const scorersOf = ({ assessorId, scores }: Pick<Assessment, 'assessorId' | 'scores'>): ReadonlySet<string> =>
  new Set([assessorId, ...scores.map(({ scoredById }) => scoredById)].flatMap((id) => id ?? []))

/** @throws QualityRefused where this person may not do this with it now */
export function requireAllowed(
  actor: Actor,
  assessment: Assessment | null,
  action: AssessmentAction,
): asserts assessment is Assessment {
  if (!assessment || !may(actor, permissionFor(action), assessment.organisationId)) throw new QualityRefused('notFound')
  if (!canAssessment(assessment, action)) throw new QualityRefused('wrongState')
  if (isAssessors(action) && assessment.assessorId !== actor.userId) throw new QualityRefused('notYours')
  if (isConfirmers(action) && scorersOf(assessment).has(actor.userId)) throw new QualityRefused('scorerConfirms')
}

/** The same as a value, for what a page offers. */
export function isAllowed(actor: Actor, assessment: Assessment, action: AssessmentAction): boolean {
  try {
    requireAllowed(actor, assessment, action)
    return true
  } catch (error) {
    if (error instanceof QualityRefused) return false
    throw error
  }
}
