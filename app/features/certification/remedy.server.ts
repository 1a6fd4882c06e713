import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { changeCriterion, type AskedCriterion, type Saved } from './change-criterion.server'
import { closeRemedyTerm } from './certification-terms.server'
import { moveCertification, type Asked, type Moved } from './move-certification.server'
import { CertificationRefused } from './refusals.server'
import { latestReport } from './stored-report.server'
import { tellOf, toAssessors } from './tell-of-certification.server'

/** The centre says what it did about a criterion that was not fully met. */
export const remedyCriterion = (actor: Actor, asked: AskedCriterion & { note: string }): Promise<Saved> =>
  changeCriterion(actor, asked, 'remedy', 'certification.remedied', async (_tx, _certification, row) => {
    if (row.result === null || row.result === 'met') throw new CertificationRefused('wrongState')
    return { remedyNote: asked.note, remediedOn: await today() }
  })

/** Hands the remedies over to be checked: something was done about every criterion that was not fully met. */
export const submitRemedy = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveCertification(actor, asked, 'submitRemedy', async (tx, certification) => {
    const open = await tx.criterionAssessment.findMany({
      where: { certificationId: certification.id, result: { not: 'met' } },
    })
    if (open.some(({ remediedOn }) => remediedOn === null)) throw new CertificationRefused('notAllRemedied')
    const report = await latestReport(tx, certification.id)
    for (const { criterion, remediedOn } of open)
      await closeRemedyTerm(tx, actor, certification, {
        ...{ criterion, reportNumber: report!.number, closedOn: remediedOn! },
      })
    await tellOf(tx, actor, 'certificationRemedied', certification, toAssessors(certification))
    return { audit: 'certification.remediesSubmitted', details: { count: open.length } }
  })

/** The last day for a remedy has passed and the centre has said nothing: an assessor looks all the same. */
export const beginRecheck = (actor: Actor, asked: Asked): Promise<Moved> =>
  moveCertification(actor, asked, 'beginRecheck', async (tx, certification) => {
    const day = await today()
    const where = { certificationId: certification.id, result: { not: 'met' }, remedyBy: { gte: day } }
    if ((await tx.criterionAssessment.count({ where })) > 0) throw new CertificationRefused('remedyRuns')
    return { audit: 'certification.recheckBegun' }
  })
