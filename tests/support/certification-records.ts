import { shippedSet } from '../../app/features/criteria/shipped-set'
import * as given from '../../fixtures/papers/certification'
import { criteriaIds } from './certification-case'
import { db } from './with-database'

/** Ids of one certification's records, for the addresses of its pages. */
export interface CertificationRecords {
  certificationId: string
  visitId: string
  decisionId: string
  certificateId: string
}

/** A certified centre with a visit and its photo, a signed report, a decision and a certificate with its files. */
export async function certificationRecords(of: {
  organisationId: string
  centreId: string
  number: number
  fileId: string
}): Promise<CertificationRecords> {
  const { organisationId, centreId, number, fileId } = of
  const { id: certificationId } = await db.certification.create({
    data: {
      ...{ number, organisationId, centreId, setId: await setOfCriteria(), kind: 'first', status: 'certified' },
      createdById: 'clerk',
      criteria: { create: criteriaIds.map((criterion) => ({ criterion, selfResult: 'met', result: 'met' })) },
    },
  })
  const paper = await db.paper.create({
    data: {
      ...{ kind: 'conformity-report', direction: 'internal', status: 'registered', title: 'Заключение' },
      ...{ organisationId, series: 'conformity-report', year: 2026, number, numberText: `${number}-З` },
      ...{ registeredOn: '2026-02-10', preparedById: 'assessor', templateHash: 'made' },
      ...{ docxFileId: fileId, pdfFileId: fileId },
    },
  })
  const visit = await db.centreVisit.create({
    data: { certificationId, kind: 'surveillance', status: 'held', ...given.visit, photos: { create: { fileId } } },
  })
  await db.conformityReport.create({
    data: {
      certificationId,
      number: 1,
      status: 'signed',
      preparedById: 'assessor',
      paperId: paper.id,
      ...given.report,
    },
  })
  const own = { number: `${number}-СС/2026`, checkCode: `code-of-certificate-${number}` }
  const { id: certificateId } = await db.conformityCertificate.create({
    data: {
      ...{ ...own, certificationId, centreId, issuedOn: '2026-02-10', validFromOn: '2026-02-10', seal: 'seal' },
      ...{ validUntilOn: '2029-02-09', factsJson: JSON.stringify({ ...given.facts, ...own }) },
      paperId: (await db.paper.create({ data: { ...paper, id: undefined, series: 'conformity-certificate' } })).id,
    },
  })
  const { id: decisionId } = await db.certificationDecision.create({
    data: {
      ...{ certificationId, certificateId, kind: 'certify', number: `${number}-РС`, ground: 'Заключение' },
      ...{ decidedOn: '2026-02-10', fromOn: '2026-02-10', decidedById: 'decider' },
    },
  })
  return { certificationId, visitId: visit.id, decisionId, certificateId }
}

async function setOfCriteria(): Promise<string> {
  const { criteria, ...own } = shippedSet
  const { code, edition } = own
  const there = await db.criterionSet.findUnique({ where: { code_edition: { code, edition } } })
  const made = there ?? (await db.criterionSet.create({ data: { ...own, criteria: { create: criteria } } }))
  return made.id
}
