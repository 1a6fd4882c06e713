import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { paperFile } from '../documents/paper-file.server'

const notFound = () => new Response('not found', { status: 404 })

/** A signed report of a certification, as PDF or DOCX. */
export async function reportFile(
  actor: Actor,
  certificationId: string,
  number: number,
  format: string | undefined,
): Promise<Response> {
  const report = await db.conformityReport.findFirst({
    where: { certificationId, number: Number.isInteger(number) ? number : 0, status: 'signed' },
    include: { paper: true },
  })
  if (!report?.paper || !isFormat(format)) throw notFound()
  return paperFile(actor, report.paper, format)
}

/** A certificate, as PDF or DOCX. */
export async function certificateFile(
  actor: Actor,
  certificate: { paperId: string | null },
  format: string | undefined,
): Promise<Response> {
  const paper = await db.paper.findUnique({ where: { id: certificate.paperId ?? '' } })
  if (!paper || !isFormat(format)) throw notFound()
  return paperFile(actor, paper, format)
}

const isFormat = (format: string | undefined): boolean => format === 'pdf' || format === 'docx'
