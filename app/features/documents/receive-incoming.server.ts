import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { mostFileBytes, paperFileKinds } from '~/platform/files/file-kinds'
import { takeFileField } from '~/platform/files/file-field.server'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { readMultipart } from '~/platform/http/multipart.server'
import { incomingKindIds } from './incoming-kinds'
import { registerIncoming, type IncomingRefusal, type IncomingResult } from './register-incoming.server'

const schema = z.object({
  operationId: z.string(),
  kind: field.choice(incomingKindIds),
  title: field.text(300),
  organisationId: field.optionalText(50).transform((id) => id || null),
  correspondent: field.optionalText(300),
  theirNumber: field.optionalText(60),
  theirOn: field.optionalDay,
  expiresOn: field.optionalDay,
})

const fields: Record<IncomingRefusal, string> = {
  noOrganisation: 'organisationId',
  noSender: 'correspondent',
  inFuture: 'theirOn',
  expiresBefore: 'expiresOn',
}

type Received = Extract<IncomingResult, { ok: true }> | ({ ok: false } & Refused)

/** Registers what the form of an incoming paper carries; its file is looked through before it is kept. */
export async function receiveIncoming(actor: Actor, request: Request): Promise<Received> {
  const sent = await readMultipart(request, mostFileBytes)
  const parsed = parseForm(schema, sent.data)
  if (sent.ok && !parsed.ok) return { ok: false, form: parsed.form, say: null }
  const taken = await takeFileField(sent, 'file', paperFileKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, ...paper } = parsed.value
  const result = await registerIncoming(actor, paper, taken.file, operationId)
  return result.ok ? result : { ok: false, ...refusedForm(sent.data, 'papers', result.refusal, fields) }
}
