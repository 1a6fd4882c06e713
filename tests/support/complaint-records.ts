import { db } from './with-database'

/** Ids of a complaint on an organisation, for the addresses of its pages. */
export interface ComplaintRecords {
  /** The organisation was asked to explain. */
  complaintId: string
  complaintFileId: string
}

export async function complaintRecords(of: {
  organisationId: string
  number: number
  fileId: string
}): Promise<ComplaintRecords> {
  const { organisationId, number, fileId } = of
  const complaint = await db.complaint.create({
    data: {
      ...{ organisationId, year: 2026, number, receivedOn: '2026-02-02', channel: 'letter', status: 'asked' },
      ...{ applicant: 'Заявителева Нина', text: 'Нет горячей воды.', recordedById: 'officer' },
      files: { create: { fileId, addedById: 'officer' } },
    },
    include: { files: true },
  })
  return { complaintId: complaint.id, complaintFileId: complaint.files[0]!.id }
}
