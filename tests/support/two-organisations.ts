import { calculateSettlement } from '../../app/features/subsidies/calculate-settlement.server'
import { openDeadline } from '../../app/features/deadlines/open-deadline.server'
import '../../app/features/documents/orders/load-kinds.server'
import { prepareOrder } from '../../app/features/documents/orders/prepare-order.server'
import { keepBytes } from '../../app/platform/files/stored-file.server'
import { roles, type Role } from '../../app/platform/permissions/roles'
import { change, order } from './included-centres'
import { complaintRecords, type ComplaintRecords } from './complaint-records'
import { exclusionRecords, type ExclusionRecords } from './exclusion-records'
import { certificationRecords, type CertificationRecords } from './certification-records'
import { commissionRecords, type CommissionRecords } from './commission-records'
import { qualityRecords } from './quality-records'
import { actorOf, db, someOrganisation } from './with-database'

export const actMonth = '2025-03'

/** Ids and codes of one organisation's records, for the addresses of its pages. */
export interface Fixture extends CertificationRecords, CommissionRecords, ExclusionRecords, ComplaintRecords {
  code: string
  organisationId: string
  centreId: string
  /** Of the centre's entry, which an order has included. */
  registerNumber: number
  /** Waiting for its decision. */
  registerProposalId: string
  agreementId: string
  contractCode: string
  settlementId: string
  fileId: string
  batchId: string
  deadlineId: string
  medicalVisitId: string
  /** Of quality, confirmed, with this file beside a criterion. */
  assessmentId: string
  /** Registered, from the organisation, with its file. */
  paperId: string
  /** Filed, with this paper of the dossier beside a requirement. */
  selectionId: string
  dossierPaperId: string
}

/** An organisation with one of everything: a centre, an agreement, a course with a paid month, an approved settlement
 * and the one that it corrects. */
export async function organisationWithRecords(number: number): Promise<Fixture> {
  const organisation = await someOrganisation()
  const { id: organisationId, code } = organisation
  const centre = await db.centre.create({
    data: {
      code: `R-${code}`,
      organisationId,
      name: 'Дом у реки',
      municipality: 'Камышин',
      entry: { create: { number } },
    },
  })
  const { name: organisationName, shortName: organisationShortName, inn, ogrn } = organisation
  const card = { number, centreName: centre.name, municipality: centre.municipality, organisationName, inn, ogrn }
  await change(
    centre.id,
    'inclusion',
    '2025-01-01',
    { ...card, organisationShortName, status: 'included' },
    await order(),
  )
  const proposal = await db.registerProposal.create({
    data: { centreId: centre.id, patchJson: '{"capacityMen":9}', proposedById: 'clerk' },
  })
  const agreement = await db.subsidyAgreement.create({
    data: {
      ...{ organisationId, number: `${number}`, signedOn: '2024-12-20', fromOn: '2025-01-01', actDueDay: 6 },
      tariffs: { create: { fromOn: '2025-01-01', unit: 'client-month', amountKopecks: 2_500_050n } },
    },
  })
  const contractCode = `К-000${number}`
  const person = { surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: 'агеев петр' }
  const client = await db.client.create({ data: { ...person, organisationId, code: contractCode } })
  const contract = await db.serviceContract.create({
    data: {
      ...{ code: contractCode, clientId: client.id, organisationId, centreId: centre.id, number: '1' },
      ...{ signedOn: '2025-01-20', plannedEndOn: '2025-07-18' },
    },
  })
  const contractId = contract.id
  const file = await db.storedFile.create({
    data: {
      ...(await keepBytes(new TextEncoder().encode(`скан ${number}`))),
      ...{ name: 'скан.pdf', mediaType: 'application/pdf', organisationId, uploadedById: 'clerk' },
      thumbnailHash: (await keepBytes(new TextEncoder().encode('картинка'))).sha256,
    },
  })
  await db.serviceAct.create({
    data: {
      ...{ organisationId, month: actMonth, number: 1, status: 'accepted' },
      months: {
        create: {
          ...{ contractId, month: actMonth, kindsMask: 127, notDueMask: 0, signature: 'signed', scanFileId: file.id },
          lines: { create: { serviceCode: '1.1.1', deliveredCount: 10 } },
        },
      },
    },
  })
  const pay = (documentNumber: string) =>
    db.payment.create({
      data: {
        ...{ organisationId, contractId, serviceMonth: actMonth, paidOn: '2025-05-01' },
        ...{ amountKopecks: 2_500_050n, documentNumber },
      },
    })
  const batch = await db.importBatch.create({
    data: {
      ...{ kind: 'clients', organisationId, fileName: 'клиенты.csv', fileHash: `${number}` },
      ...{ status: 'ready', createdById: 'clerk' },
    },
  })
  const term = await db.$transaction((tx) =>
    openDeadline(tx, null, {
      ...{ ruleId: 'contract-notice', subjectType: 'ServiceContract', subjectId: contractId },
      ...{ organisationId, eventOn: '2025-01-20' },
    }),
  )
  const paper = await db.paper.create({
    data: {
      ...{ kind: 'incoming-letter', direction: 'incoming', status: 'registered', title: 'Письмо', organisationId },
      ...{ series: 'incoming', year: 2026, number, numberText: `${number}-В`, registeredOn: '2026-02-10' },
      ...{ preparedById: 'officer', scanFileId: file.id },
    },
  })
  const selected = await filedSelection({ organisationId, centreId: centre.id, number, fileId: file.id })
  const visit = await db.medicalVisit.create({
    data: {
      ...{ organisationId, onDay: '2026-02-02', visitorPost: 'врач', purpose: 'осмотр', recordedById: 'clerk' },
    },
  })
  await pay('1')
  await approvedSettlement(organisationId)
  await pay('2')
  const settlementId = await approvedSettlement(organisationId)
  return {
    ...{
      code,
      organisationId,
      centreId: centre.id,
      registerNumber: number,
      agreementId: agreement.id,
      registerProposalId: proposal.id,
      contractCode,
    },
    ...{ settlementId, fileId: file.id, batchId: batch.id, deadlineId: term!.id, paperId: paper.id },
    medicalVisitId: visit.id,
    ...selected,
    ...(await certificationRecords({ organisationId, centreId: centre.id, number, fileId: file.id })),
    ...(await commissionRecords({ organisationId, number, fileId: file.id })),
    ...(await qualityRecords({ organisationId, number, fileId: file.id })),
    ...(await complaintRecords({ organisationId, number, fileId: file.id })),
    ...(await exclusionRecords({ organisationId, number, contractId })),
  }
}

/** An application for the register that waits to be examined, with a paper of the dossier. */
async function filedSelection(of: { organisationId: string; centreId: string; number: number; fileId: string }) {
  const { organisationId, centreId, number, fileId } = of
  const selection = await db.qualifyingSelection.create({
    data: { organisationId, centreId, number, status: 'filed', filedOn: '2026-02-09', createdById: 'clerk' },
  })
  const paper = await db.dossierPaper.create({
    data: {
      ...{ organisationId, centreId, fileId, kind: 'fire-conclusion', title: 'Заключение', addedById: 'clerk' },
      uses: {
        create: { subjectType: 'QualifyingSelection', subjectId: selection.id, item: 'requirement-safety' },
      },
    },
  })
  return { selectionId: selection.id, dossierPaperId: paper.id }
}

async function approvedSettlement(organisationId: string): Promise<string> {
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const settled = await calculateSettlement(officer, { organisationId, year: 2025, operationId: '' })
  if (!settled.ok) throw new Error(`not settled: ${JSON.stringify(settled)}`)
  await db.settlement.update({ where: { id: settled.settlementId }, data: { status: 'approved' } })
  return settled.settlementId
}

/** One person of each role; those of an NGO belong to this organisation. */
export async function personOfEachRole(organisationId: string): Promise<Record<Role, string>> {
  const made = await Promise.all(
    roles.map(async (role) => {
      const user = await db.user.create({
        data: {
          ...{ login: role, surname: 'Сотрудникова', givenName: 'Анна', searchText: role },
          organisationId: role.startsWith('ngo') ? organisationId : null,
          roles: { create: { role } },
        },
      })
      return [role, user.id] as const
    }),
  )
  return Object.fromEntries(made) as Record<Role, string>
}

/** Another person of the ministry, to whom the portal has told something by a notice and a letter. */
export async function toldPerson(): Promise<{ noticeId: string; mailId: string }> {
  const mail = await db.mail.create({
    data: {
      ...{ messageId: '<told@portal.test>', dedupeKey: 'told', toAddress: 'told@portal.test' },
      ...{ subject: 'Нет календаря', text: 'Нет календаря на 2027 год', status: 'failed', lastError: 'noConnection' },
    },
  })
  const notice = await db.notice.create({
    data: {
      ...{ kind: 'calendarMissing', subjectType: 'CalendarYear', subjectId: '2027', dedupeKey: 'told' },
      dataJson: JSON.stringify({ kind: 'calendarMissing', year: 2027 }),
      user: { create: { login: 'told', surname: 'Осведомлённая', givenName: 'Анна', searchText: 'told' } },
    },
  })
  return { noticeId: notice.id, mailId: mail.id }
}

/** An order that is not signed yet: its id. */
export async function draftOrder(): Promise<string> {
  const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
  const ministry = { ministryName: 'Комитет', address: 'пл. Новая, 1', phone: '00-00-00' }
  await db.regionProfile.create({ data: { ...ministry, name: 'Область', timeZone: 'Europe/Moscow' } })
  const own = { kind: 'other', title: 'О порядке', text: '1. Принимать акты.', fromOn: '2026-02-10', effect: {} }
  const made = await prepareOrder(officer, { ...own, cancelsId: null, amendsId: null }, '')
  if (!made.ok) throw new Error(`no order: ${JSON.stringify(made)}`)
  return made.paperId
}
