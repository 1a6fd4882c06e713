import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { fileResponse } from '~/platform/csv/file-response.server'
import { inTransaction } from '~/platform/db/db.server'
import { docxMediaType } from '~/platform/paper/docx-package.server'
import { makePaper } from '~/platform/paper/make-paper.server'
import { visibleActs } from '../acts/visible-acts'
import { kindOf } from './kinds/kind-of.server'
import { NotReady, type NotReadyReason } from './kinds/paper-kind.server'
import { pdfMediaType } from './make-files.server'
import { templateBytes, templateInForce } from './template-in-force.read.server'

const notFound = () => new Response('not found', { status: 404 })

/**
 * The acts of a month on paper, for signature by the clients: made at once and kept nowhere. Names stand in it for the
 * organisation's own people alone.
 * @returns the file, or why it cannot be made yet
 */
export async function actPaper(
  actor: Actor,
  organisationId: string,
  asked: { month: string; contractCode: string | null; format: string | undefined },
): Promise<Response | NotReadyReason> {
  if (asked.format !== 'docx' && asked.format !== 'pdf') throw notFound()
  const day = await today()
  const gathered = await inTransaction(async (tx) => {
    const act = await tx.serviceAct.findFirst({
      where: { organisationId, month: asked.month, ...visibleActs(actor) },
      orderBy: { number: 'desc' },
    })
    const contract = asked.contractCode
      ? await tx.serviceContract.findUnique({ where: { code: asked.contractCode, organisationId } })
      : null
    if (!act || (asked.contractCode && !contract)) throw notFound()
    const withNames = may(actor, 'client:seeNames', organisationId)
    const about = { executorName: actor.name, on: day, withNames, contractId: contract?.id }
    return kindOf('service-act').gather(tx, act.id, about)
  }).catch((error: unknown) => {
    if (error instanceof NotReady) return error
    throw error
  })
  if (gathered instanceof NotReady) return gathered.reason
  const { bytes } = await templateBytes('service-act', await templateInForce('service-act', day))
  const { docx, pdf } = await makePaper(bytes, gathered.fields, { title: gathered.title, day })
  const [body, mediaType] = asked.format === 'pdf' ? [pdf, pdfMediaType] : [docx, docxMediaType]
  return fileResponse(`${gathered.title}.${asked.format}`, mediaType, Buffer.from(body))
}
