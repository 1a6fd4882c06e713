import { assess, assessmentCase, resultText } from '../../app/features/certification/assessment-case'
import { sealOfReport } from '../../app/features/certification/stored-report.server'
import { editionName, setById } from '../../app/features/criteria/set-in-force.read.server'
import { sealOf } from '../../app/features/documents/seal.server'
import * as given from '../../fixtures/papers/certification'
import { approvedSet } from './certification-case'
import { db } from './with-database'

/** Writes the certification of `fixtures/papers/certification`: its signed report and its certificate. */
export async function writeCertificationPapers(
  organisationId: string,
): Promise<{ reportId: string; certificateId: string }> {
  const centre = await db.centre.create({ data: { ...given.centre, organisationId } })
  const set = (await setById(await approvedSet()))!
  const { id: certificationId } = await db.certification.create({
    data: {
      ...{ number: 3, organisationId, centreId: centre.id, setId: set.id, kind: 'first', status: 'certified' },
      createdById: 'officer',
      visits: { create: { kind: 'certification', status: 'held', ...given.visit } },
    },
  })
  for (const [login, isLead] of [['lead', true] as const, ['second', false] as const]) {
    const { id: userId } = await db.user.create({ data: { login, ...given.assessors[login] } })
    const assignedAt = new Date('2026-02-02T08:00:00Z')
    await db.assessorAssignment.create({
      data: { certificationId, userId, isLead, assignedById: 'officer', assignedAt },
    })
  }
  const open = { finding: '', note: '', remedyBy: null, recheckResult: null, recheckNote: '' }
  const rows = set.criteria.map(({ id: criterion }) => ({
    ...{ criterion, result: 'met' as string, ...open },
    ...given.findings[criterion],
  }))
  const inputs = assessmentCase({ ...set, name: editionName(set) }, { 'main-not-met': 'remedy' }, rows)!
  const report = {
    ...{ certificationId, number: 2, ...given.report, signedById: 'lead' },
    ...{ inputsJson: JSON.stringify(inputs), resultJson: resultText(assess(inputs)) },
  }
  const { id: reportId } = await db.conformityReport.create({
    data: { ...report, status: 'signed', preparedById: 'second', seal: sealOfReport(report) },
  })
  const { id: certificateId } = await db.conformityCertificate.create({
    data: {
      ...{ number: given.facts.number, checkCode: given.facts.checkCode, certificationId, centreId: centre.id },
      ...{ issuedOn: given.facts.issuedOn, validFromOn: given.facts.validFromOn },
      ...{ validUntilOn: given.facts.validUntilOn, factsJson: JSON.stringify(given.facts), seal: sealOf(given.facts) },
    },
  })
  return { reportId, certificateId }
}
