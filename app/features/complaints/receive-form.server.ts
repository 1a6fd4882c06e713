import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import { paperFileKinds } from '~/platform/files/file-kinds'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import { attachFile } from './examine-complaint.server'
import { receiveComplaint } from './receive-complaint.server'
import { refusalFields } from './refusals'
import { channels } from './states'

const newForm = z.object({
  operationId: z.string().max(100).default(''),
  ...{ organisation: field.text(50), centre: field.optionalText(50), onDay: field.day },
  ...{ channel: field.choice(channels), applicant: field.optionalText(300), text: field.text(10_000) },
  answerByOn: field.optionalDay,
})

/** Receives the complaint of a form, with its file. */
export async function receiveNew(
  actor: Actor,
  sent: Multipart,
): Promise<{ ok: true; id: string } | ({ ok: false } & Refused)> {
  const parsed = parseForm(newForm, sent.data)
  if (sent.ok && !parsed.ok) return { ok: false, form: parsed.form, say: null }
  const taken = await takeFileField(sent, 'file', paperFileKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, ...asked } = parsed.value
  const received = await receiveComplaint(actor, { ...asked, file: taken.file }, operationId)
  if (received.ok) return received
  return { ok: false, ...refusedForm(sent.data, 'complaints', received.refusal, refusalFields) }
}

const attachForm = z.object({
  ...{ operationId: z.string().max(100).default(''), version: field.whole(1, 1_000_000) },
})

/** Adds the file of a form to a complaint. */
export async function receiveAttached(
  actor: Actor,
  complaintId: string,
  sent: Multipart,
): Promise<{ ok: true } | ({ ok: false } & Refused)> {
  const taken = await takeFileField(sent, 'file', paperFileKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  const parsed = parseForm(attachForm, sent.data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const attached = await attachFile(actor, { complaintId, ...parsed.value, file: taken.file })
  if (attached.ok) return { ok: true }
  return { ok: false, ...refusedForm(sent.data, 'complaints', attached.refusal, refusalFields) }
}
