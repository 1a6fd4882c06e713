import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db, inTransaction } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { docxPreview, type PreviewBlock } from '~/platform/paper/docx-preview.server'
import { makePaper, type MadePaper } from '~/platform/paper/make-paper.server'
import { draftOf, preparedNow, type Draft } from './draft-of.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperFields, PaperKindId } from './kinds/paper-kind'
import { makeFiles } from './make-files.server'
import { orRefused, type NotDone } from './refusals.server'
import { signatureOf } from './signature.server'
import { bytesOf, templateBytes } from './template-in-force.read.server'

/** What stands instead of the number, and across every page, before a paper is signed. */
const draftMark = 'ПРОЕКТ'

/** A draft as a file, as if it were signed today by whoever looks at it and may sign. */
export async function draftFiles(actor: Actor, draft: Draft & { kind: string }): Promise<MadePaper> {
  const kind = draft.kind as PaperKindId
  const own = draft.templateId
    ? await db.paperTemplate.findUniqueOrThrow({ where: { id: draft.templateId }, include: { file: true } })
    : null
  const day = await today()
  const signature = actor.permissions.has('paper:sign')
    ? await signatureOf(db, actor)
    : { signatoryName: '', signatoryPosition: '' }
  const head = kindOf(kind).head({ number: draftMark, registeredOn: day, ...signature })
  const fields = { ...(JSON.parse(draft.fieldsJson) as PaperFields), ...head }
  const { bytes } = await templateBytes(kind, own)
  return makePaper(bytes, fields, { title: draft.title, day, watermark: draftMark })
}

/** What a paper says, for its page: of a registered one from its own file, of a draft as it would be today. */
export async function paperText(actor: Actor, paper: Paper): Promise<PreviewBlock[]> {
  if (paper.direction === 'incoming') return []
  if (!paper.templateHash) return docxPreview((await draftFiles(actor, paper)).docx)
  const { docxFileId } = await makeFiles(paper.id)
  const { sha256 } = await db.storedFile.findUniqueOrThrow({ where: { id: docxFileId } })
  return docxPreview(await bytesOf(sha256))
}

/** What a paper about a subject would say, before anything is kept; or why it cannot be written yet. */
export const textToBe = (
  actor: Actor,
  kind: PaperKindId,
  subjectId: string,
): Promise<{ ok: true; title: string; organisationId: string | null; blocks: PreviewBlock[] } | NotDone> =>
  orRefused(
    (async () => {
      const draft = await inTransaction((tx) => draftOf(tx, { kind, subjectId, ...preparedNow(actor) }))
      const { docx } = await draftFiles(actor, { ...draft, kind })
      return { ok: true as const, title: draft.title, organisationId: draft.organisationId, blocks: docxPreview(docx) }
    })(),
  )
