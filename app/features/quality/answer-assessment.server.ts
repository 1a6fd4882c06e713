import type { Actor } from '~/platform/auth/actor'
import { now } from '~/platform/clock.server'
import { inTransaction } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { retireNotices } from '../notices/retire-notices.server'
import {
  isAllowed,
  moveAssessment,
  withScores,
  type Asked,
  type Assessment,
  type Moved,
} from './move-assessment.server'
import { recordEvent } from './record-event.server'
import { QualityRefused } from './refusals'
import { tellOf } from './tell-of-quality.server'

/** The organisation opens the confirmed report: the first reading is kept, a later one changes nothing. */
export async function keepFirstReading(actor: Actor, shown: Assessment): Promise<void> {
  if (shown.readAt !== null || actor.organisationId === null || !isAllowed(actor, shown, 'read')) return
  await inTransaction(async (tx) => {
    const assessment = await tx.qualityAssessment.findUniqueOrThrow({ where: { id: shown.id }, include: withScores })
    if (assessment.readAt !== null) return
    await tx.qualityAssessment.update({ where: { id: shown.id }, data: { readById: actor.userId, readAt: now() } })
    await retireNotices(tx, 'qualityConfirmed', shown.id)
    await recordEvent(tx, actor, { assessment, audit: 'quality.read' })
  })
}

/** The organisation answers the report, once, with words and, if it likes, a file. */
export const answerAssessment = (
  actor: Actor,
  asked: Asked & { answer: string; file: NamedFile | null },
): Promise<Moved> =>
  moveAssessment(actor, asked, 'answer', async (tx, assessment) => {
    if (assessment.answeredAt !== null) throw new QualityRefused('answered')
    const { organisationId } = assessment
    const by = { organisationId, uploadedById: actor.userId }
    const answerFileId = asked.file ? (await recordFile(tx, asked.file, by)).id : null
    await tellOf(tx, actor, 'qualityAnswered', assessment, { userIds: [...askedOf(assessment)] })
    const own = { answer: asked.answer, answerFileId, answeredById: actor.userId, answeredAt: now() }
    return { audit: 'quality.answered', data: own }
  })

/** Whoever assessed and whoever confirmed reads the answer. */
const askedOf = ({ assessorId, confirmedById }: { assessorId: string | null; confirmedById: string | null }) =>
  [assessorId, confirmedById].flatMap((id) => id ?? [])
