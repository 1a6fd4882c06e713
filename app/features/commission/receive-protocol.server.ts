import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import { refusalFields } from './refusal-fields'
import type { CommissionRefusal, Moved } from './refusals.server'
import { sealProtocol, sendProtocol, signProtocol, supersedeProtocol } from './seal-protocol.server'

const own = { operationId: z.string().max(100).default(''), version: field.whole(1, 1_000_000) }
const forms = {
  seal: z.object(own),
  sign: z.object({ ...own, signedOn: field.day }),
  send: z.object({ ...own, sentOn: field.day }),
  supersede: z.object({ ...own, reason: field.text(2000) }),
} as const
export type ProtocolIntent = keyof typeof forms
const isIntent = (text: string): text is ProtocolIntent => text in forms

export type ActedOnProtocol =
  { ok: true; intent: ProtocolIntent; id: string } | ({ ok: false; intent: ProtocolIntent } & Refused)

/** Does what a form of a protocol's page asks for; signing comes with the signed copy. */
export async function actOnProtocol(actor: Actor, protocolId: string, sent: Multipart): Promise<ActedOnProtocol> {
  const { data } = sent
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const taken = await takeFileField(sent, 'file', ['pdf', 'jpg', 'png'])
  if (!taken.ok) return { ok: false, intent, form: taken.form, say: null }
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const moved = await doAsked(does, intent, actor, { protocolId, file: taken.file, ...parsed.value })
  if (moved.ok) return { ok: true, intent, id: moved.id ?? protocolId }
  const fields: Record<CommissionRefusal, string | null> =
    intent === 'send' ? { ...refusalFields, inFuture: 'sentOn', beforeMeeting: 'sentOn' } : refusalFields
  return { ok: false, intent, ...refusedForm(data, 'commission', moved.refusal, fields) }
}

const does: Does<typeof forms, { protocolId: string; file: NamedFile | null }, Moved> = {
  ...{ seal: sealProtocol, sign: signProtocol, send: sendProtocol, supersede: supersedeProtocol },
}
