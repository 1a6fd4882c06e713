import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { log } from '~/platform/logging/log.server'
import { makeFiles } from '../documents/make-files.server'
import { registerOwnPaper } from '../documents/register-own-paper.server'
import { editionName, setById } from '../criteria/set-in-force.read.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { assess, assessmentCase, resultText } from './assessment-case'
import {
  moveCertification,
  standingAssessors,
  type Asked,
  type Certification,
  type Moved,
} from './move-certification.server'
import { CertificationRefused } from './refusals.server'
import { draftReport, sealOfReport, surveillanceDays, type Recommendation } from './stored-report.server'
import { tellOf } from './tell-of-certification.server'

export interface ReportText {
  recommendations: string
  surveillance: readonly string[]
  conclusion: string
  recommends: Recommendation | null
}

/** Any assessor of the case writes the draft; a later report supersedes the one before. */
export const writeReport = (actor: Actor, asked: Asked & ReportText): Promise<Moved> =>
  moveCertification(actor, asked, 'report', async (tx, certification) => {
    const own = {
      ...{ recommendations: asked.recommendations, conclusion: asked.conclusion, recommends: asked.recommends },
      surveillance: JSON.stringify([...new Set(asked.surveillance)].sort()),
    }
    const draft = await draftReport(tx, certification.id)
    if (draft)
      await tx.conformityReport.update({ where: { id: draft.id }, data: { ...own, version: { increment: 1 } } })
    else {
      const number = 1 + (await tx.conformityReport.count({ where: { certificationId: certification.id } }))
      const by = { preparedById: actor.userId, preparedAt: now() }
      await tx.conformityReport.create({ data: { certificationId: certification.id, number, ...own, ...by } })
    }
    return { audit: 'certification.reportWritten' }
  })

/**
 * The lead signs: what was assessed and the readings in force are sealed with what the assessment supports, and the
 * report is registered as a paper.
 */
export async function signReport(actor: Actor, asked: Asked): Promise<Moved> {
  let paperId = ''
  const signed = await moveCertification(actor, asked, 'sign', async (tx, certification) => {
    if (!standingAssessors(certification).some(({ userId, isLead }) => isLead && userId === actor.userId))
      throw new CertificationRefused('notLead')
    const report = await requireWhole(tx, certification)
    const inputs = await inputsOf(tx, certification)
    const assessed = assess(inputs)
    const sealed = {
      ...report,
      ...{ inputsJson: JSON.stringify(inputs), resultJson: resultText(assessed) },
      ...{ signedById: actor.userId, signedOn: await today() },
    }
    const seal = sealOfReport(sealed)
    const { inputsJson, resultJson, signedById, signedOn } = sealed
    const data = { inputsJson, resultJson, signedById, signedOn, seal, status: 'signed' }
    await tx.conformityReport.update({ where: { id: report.id }, data })
    const paper = await registerOwnPaper(tx, actor, { kind: 'conformity-report', subjectId: report.id })
    paperId = paper.id
    await tx.conformityReport.update({ where: { id: report.id }, data: { paperId } })
    await tellOf(tx, actor, 'certificationReported', certification, { organisationId: null })
    const details = { paperNumber: paper.numberText, supports: assessed.supports }
    return { audit: 'certification.reported', details, data: { returnReason: '' } }
  })
  if (signed.ok && paperId)
    await makeFiles(paperId).catch((error: unknown) => log.error({ error, id: paperId }, 'files of a report'))
  return signed
}

/** The draft with its four parts. @throws CertificationRefused where a part lacks */
async function requireWhole(tx: Tx, certification: Certification) {
  const report = await draftReport(tx, certification.id)
  if (!report) throw new CertificationRefused('noDraft')
  const isVisited = report.recommends !== 'certify' || surveillanceDays(report).length > 0
  if (!report.recommends || report.conclusion.trim() === '' || !isVisited) throw new CertificationRefused('notWhole')
  const day = await today()
  if (surveillanceDays(report).some((one) => one <= day)) throw new CertificationRefused('dayPast')
  return report
}

/** The case of the certification as it stands today. @throws CertificationRefused while a criterion is not assessed */
async function inputsOf(tx: Tx, { id, setId, status }: Certification) {
  const [set, rows, readings] = await Promise.all([
    setById(setId, tx),
    tx.criterionAssessment.findMany({ where: { certificationId: id } }),
    readingsInForce(await today(), tx),
  ])
  const isOpen = (row: (typeof rows)[number]) =>
    row.result === null || (status === 'recheck' && row.result !== 'met' && row.recheckResult === null)
  const inputs = assessmentCase({ ...set!, name: editionName(set!) }, readings.certification, rows)
  if (inputs === null || rows.some(isOpen)) throw new CertificationRefused('notAllAssessed')
  return inputs
}
