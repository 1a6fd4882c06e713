import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { mostFileBytes, scanKinds } from '~/platform/files/file-kinds'
import { takeFileField } from '~/platform/files/file-field.server'
import { field, parseForm, problemAt } from '~/platform/forms/parse'
import { readMultipart } from '~/platform/http/multipart.server'
import { refusedPaper, type PaperRefused } from './act-on-paper.server'
import { attachScan } from './attach-scan.server'

const schema = z.object({ operationId: z.string(), version: field.whole(1, 1_000_000) })

/** Attaches the signed copy that a form carries. */
export async function receiveScan(
  actor: Actor,
  paperId: string,
  request: Request,
): Promise<{ ok: true } | ({ ok: false } & PaperRefused)> {
  const sent = await readMultipart(request, mostFileBytes)
  const taken = await takeFileField(sent, 'scan', scanKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  const parsed = parseForm(schema, sent.data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: 'common.form.stale' }
  if (!taken.file) return { ok: false, form: problemAt(sent.data, 'scan', { key: 'papers.refusal.noFile' }), say: null }
  const result = await attachScan(actor, { paperId, ...parsed.value, scan: taken.file })
  return result.ok ? result : { ok: false, ...refusedPaper(sent.data, result) }
}
