import { criterionIds } from '../../scoring/quality/criteria'
import { db } from './with-database'

/** A confirmed assessment of an organisation with its report, a file beside a criterion, unread. */
export async function qualityRecords(of: {
  organisationId: string
  number: number
  fileId: string
}): Promise<{ assessmentId: string }> {
  const { organisationId, number, fileId } = of
  const paper = await db.paper.create({
    data: {
      ...{ kind: 'quality-report', direction: 'internal', status: 'registered', title: 'Справка', organisationId },
      ...{ series: 'quality-report', year: 2026, number, numberText: `${number}-ОК`, registeredOn: '2026-02-09' },
      ...{ preparedById: 'assessor', templateHash: 'made', docxFileId: fileId, pdfFileId: fileId },
    },
  })
  const { id: assessmentId } = await db.qualityAssessment.create({
    data: {
      ...{ organisationId, year: 2026, plannedOn: '2026-02-02', visitedOn: '2026-02-03', status: 'confirmed' },
      ...{ assessorId: 'assessor', createdById: 'officer', confirmedById: 'approver', confirmedOn: '2026-02-09' },
      ...{ seal: `seal of quality ${number}`, paperId: paper.id },
      scores: { create: criterionIds.map((criterion) => ({ criterion, points: 10, evidence: 'Проверено' })) },
      evidence: { create: { criterion: 'contract', fileId, addedById: 'assessor' } },
    },
  })
  return { assessmentId }
}
