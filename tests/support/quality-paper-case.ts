import * as given from '../../fixtures/papers/quality'
import { db } from './with-database'

/** Writes the confirmed assessment of `fixtures/papers/quality`; its id. */
export async function writeQualityPaper(organisationId: string): Promise<string> {
  const { id: assessorId } = await db.user.create({ data: { login: 'quality', ...given.assessor } })
  const own = { organisationId, status: 'confirmed', assessorId, createdById: 'officer' }
  await db.qualityAssessment.create({ data: { ...own, ...given.earlier, confirmedOn: '2026-02-02' } })
  const facts = Object.entries(given.findings).map(([criterion, { knows }]) => ({ criterion, knows }))
  const { id } = await db.qualityAssessment.create({
    data: {
      ...{ ...own, ...given.assessment, factsJson: JSON.stringify(facts), seal: 'f'.repeat(64) },
      scores: {
        create: Object.entries(given.findings).map(([criterion, { points, evidence }]) => ({
          ...{ criterion, points, evidence },
        })),
      },
    },
  })
  for (const [criterion, count] of Object.entries(given.files))
    for (let number = 1; number <= count; number++) {
      const file = { sha256: `${number}`, sizeBytes: 1, name: `договор-${number}.pdf`, mediaType: 'application/pdf' }
      const { id: fileId } = await db.storedFile.create({ data: { ...file, organisationId, uploadedById: assessorId } })
      await db.qualityEvidence.create({ data: { assessmentId: id, criterion, fileId, addedById: assessorId } })
    }
  return id
}
