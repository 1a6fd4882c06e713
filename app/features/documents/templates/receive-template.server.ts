import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { takeFile } from '~/platform/files/take-file.server'
import { fileProblem } from '~/platform/files/file-problem'
import { field, parseForm, valuesOf, type FieldProblem, type FormState } from '~/platform/forms/parse'
import { readMultipart } from '~/platform/http/multipart.server'
import { checkTemplate, mostTemplateBytes } from '~/platform/paper/check-template.server'
import type { TemplateProblem } from '~/platform/paper/template-problem'
import { kindOf } from '../kinds/kind-of.server'
import type { PaperKindId } from '../kinds/paper-kind'
import { loadTemplate } from './load-template.server'

const schema = z.object({
  operationId: z.string(),
  how: field.choice(['day', 'order']),
  fromOn: field.optionalDay,
  basis: field.optionalText(300),
})

export type ReceivedTemplate = { ok: true; number: number } | RefusedTemplate
export interface RefusedTemplate {
  ok: false
  form: FormState
  problems: TemplateProblem[]
}

/** A template from a form: held against the fields of its kind before anything of it is kept. */
export async function receiveTemplate(actor: Actor, kind: PaperKindId, request: Request): Promise<ReceivedTemplate> {
  const sent = await readMultipart(request, mostTemplateBytes)
  const refuse = (problems: Record<string, FieldProblem>, wrong: TemplateProblem[] = []): RefusedTemplate => ({
    ...{ ok: false, problems: wrong },
    form: { values: valuesOf(sent.data), problems },
  })
  if (!sent.ok) {
    const megabytes = mostTemplateBytes / 1024 / 1024
    const refusal = sent.refusal === 'tooLarge' ? 'tooLarge' : 'cutOff'
    return refuse({ file: { key: `files.refusal.${refusal}`, values: { kinds: 'DOCX', megabytes } } })
  }
  const parsed = parseForm(schema, sent.data)
  if (!parsed.ok) return refuse(parsed.form.problems)
  const { operationId, how, fromOn, basis } = parsed.value
  if (how === 'day' && !fromOn) return refuse({ fromOn: { key: 'required' } })
  if (how === 'day' && !basis) return refuse({ basis: { key: 'required' } })
  const file = sent.data.get('file')
  if (!(file instanceof File) || file.size === 0) return refuse({ file: { key: 'papers.refusal.noFile' } })
  const wrong = checkTemplate(new Uint8Array(await file.arrayBuffer()), kindOf(kind).fields)
  if (wrong.length > 0) return refuse({}, wrong)
  const taken = await takeFile(file, ['docx'])
  if (!taken?.ok) return refuse({ file: fileProblem(taken?.refusal ?? 'empty', ['docx']) })
  const template = { kind, fromOn: how === 'order' ? null : fromOn, basis: how === 'order' ? '' : basis }
  return { ok: true, ...(await loadTemplate(actor, template, taken.file, operationId)) }
}
