import { db, inTransaction, type Tx } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { keepBytes, recordFile } from '~/platform/files/stored-file.server'
import { defineJob } from '~/platform/jobs/handlers.server'
import { queueJob } from '~/platform/jobs/queue-job.server'
import { docxMediaType } from '~/platform/paper/docx-package.server'
import { makePaper } from '~/platform/paper/make-paper.server'
import type { PaperFields } from './kinds/paper-kind'
import { fileNameOf } from './paper-file-name'
import { bytesOf } from './template-in-force.read.server'

export const pdfMediaType = 'application/pdf'

/** The two files of a registered paper. */
export interface PaperFiles {
  docxFileId: string
  pdfFileId: string
}

/**
 * Makes what is missing of a registered paper's files, from what was sealed: the same bytes whenever that is. Two who
 * make them at once make the same, and one record is kept.
 */
export async function makeFiles(paperId: string): Promise<PaperFiles> {
  const paper = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  const made = filesOf(paper)
  if (made) return made
  if (!paper.templateHash) throw new RangeError(`paper ${paperId} has no files to make`)
  const fields = JSON.parse(paper.fieldsJson) as PaperFields
  const about = { title: paper.title, day: paper.registeredOn! }
  const { docx, pdf } = await makePaper(await bytesOf(paper.templateHash), fields, about)
  const name = fileNameOf(paper)
  const docxKept = { ...(await keepBytes(docx)), name: `${name}.docx`, mediaType: docxMediaType }
  const pdfKept = { ...(await keepBytes(pdf)), name: `${name}.pdf`, mediaType: pdfMediaType }
  return inTransaction(async (tx) => {
    const before = filesOf(await tx.paper.findUniqueOrThrow({ where: { id: paperId } }))
    if (before) return before
    const by = { organisationId: null, uploadedById: paper.signedById! }
    const docxFile = await recordFile(tx, docxKept, by)
    const pdfFile = await recordFile(tx, pdfKept, by)
    const files = { docxFileId: docxFile.id, pdfFileId: pdfFile.id }
    await tx.paper.update({ where: { id: paperId }, data: files })
    return files
  })
}

function filesOf({ docxFileId, pdfFileId }: Paper): PaperFiles | null {
  return docxFileId && pdfFileId ? { docxFileId, pdfFileId } : null
}

const jobKind = 'paper.files'
defineJob<{ paperId: string }>(jobKind, ({ paperId }) => makeFiles(paperId), { attempts: 10 })

/** Puts the making of the files in line, in the transaction that registers the paper. */
export const queueFiles = (tx: Tx, paperId: string): Promise<void> =>
  queueJob(tx, { kind: jobKind, dedupeKey: `${jobKind} ${paperId}`, payload: { paperId } })
