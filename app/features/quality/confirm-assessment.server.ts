import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { log } from '~/platform/logging/log.server'
import { makeFiles } from '../documents/make-files.server'
import { registerOwnPaper } from '../documents/register-own-paper.server'
import { sealOf } from '../documents/seal.server'
import { qualityFactsOn } from '../quality-facts/quality-facts-on.read.server'
import { completeYear } from './complete-year.server'
import { moveAssessment, type Asked, type Moved } from './move-assessment.server'
import { QualityRefused } from './refusals'
import { sealedParts } from './stored-assessment'
import { tellOf } from './tell-of-quality.server'

/**
 * A second person confirms: what was found and what the portal knew on the day of the visit are sealed, the report
 * (справка) is registered as a paper, the organisation is told, and the year is completed by its last assessment.
 * The files of the report are made by a job, or when they are first asked for.
 */
export const sealAssessment = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveAssessment(actor, asked, 'confirm', async (tx, assessment) => {
    const { id, organisationId, year, visitedOn } = assessment
    const key = { organisationId_year: { organisationId, year } }
    if (await tx.qualityYear.findUnique({ where: key })) throw new QualityRefused('yearComplete')
    const factsJson = JSON.stringify(await qualityFactsOn(organisationId, visitedOn!, tx))
    const by = { confirmedById: actor.userId, confirmedOn: await today() }
    const seal = sealOf(sealedParts({ ...assessment, factsJson, ...by }))
    const own = { status: 'confirmed', factsJson, seal, ...by }
    await tx.qualityAssessment.update({ where: { id }, data: own })
    const paper = await registerOwnPaper(tx, actor, { kind: 'quality-report', subjectId: id })
    await tellOf(tx, actor, 'qualityConfirmed', assessment, { organisationId })
    await completeYear(tx, actor, { organisationId, year })
    const data = { ...own, paperId: paper.id }
    return { audit: 'quality.confirmed', details: { paperNumber: paper.numberText }, data }
  })

/** The same, with the files of the report made at once. */
export async function confirmAssessment(actor: Actor, asked: Asked): Promise<Moved> {
  const confirmed = await sealAssessment(actor, asked)
  if (!confirmed.ok) return confirmed
  const { paperId } = await db.qualityAssessment.findUniqueOrThrow({ where: { id: asked.assessmentId } })
  await makeFiles(paperId!).catch((error: unknown) => log.error({ error, id: paperId }, 'files of a quality report'))
  return confirmed
}
