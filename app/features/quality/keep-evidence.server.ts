import { criterionIds } from 'scoring/quality/criteria'
import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import { requireAllowed, withScores, type Assessment, type Moved } from './move-assessment.server'
import { recordEvent } from './record-event.server'
import { orRefused, QualityRefused } from './refusals'
import type { Tx } from '~/platform/db/db.server'

/** A file beside a criterion is a row of its own: adding one makes nothing that is being typed stale. */
interface AskedFile {
  assessmentId: string
  operationId: string
}

/** A file that shows what was seen. */
export const addEvidence = (actor: Actor, asked: AskedFile & { criterion: string; file: NamedFile }): Promise<Moved> =>
  onDraft(actor, asked, async (tx, assessment) => {
    const { criterion, file } = asked
    if (!criterionIds.some((id) => id === criterion)) throw new QualityRefused('notFound')
    const { id: fileId } = await recordFile(tx, file, {
      organisationId: assessment.organisationId,
      uploadedById: actor.userId,
    })
    await tx.qualityEvidence.create({
      data: { assessmentId: assessment.id, criterion, fileId, addedById: actor.userId, addedAt: now() },
    })
    await recordEvent(tx, actor, { assessment, audit: 'quality.fileAdded' })
  })

/** A file that was put beside a criterion by mistake. */
export const dropEvidence = (actor: Actor, asked: AskedFile & { evidenceId: string }): Promise<Moved> =>
  onDraft(actor, asked, async (tx, assessment) => {
    const row = assessment.evidence.find(({ id }) => id === asked.evidenceId)
    if (!row) throw new QualityRefused('notFound')
    await tx.qualityEvidence.delete({ where: { id: row.id } })
    await recordEvent(tx, actor, { assessment, audit: 'quality.fileDropped' })
  })

const onDraft = (
  actor: Actor,
  { assessmentId, operationId }: AskedFile,
  change: (tx: Tx, assessment: Assessment) => Promise<void>,
): Promise<Moved> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Moved> => {
        const assessment = await tx.qualityAssessment.findUnique({ where: { id: assessmentId }, include: withScores })
        requireAllowed(actor, assessment, 'score')
        await change(tx, assessment)
        return { ok: true }
      }),
    ),
  )
