import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { scanKinds, mostFileBytes } from '~/platform/files/file-kinds'
import { takeFileField } from '~/platform/files/file-field.server'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { readMultipart } from '~/platform/http/multipart.server'
import type { EntryStatus } from './card'
import { candidateShape, officerShape, ownShape } from './card-schema'
import { confirmEntry, keepOwn, type EntryRefusal } from './change-entry.server'
import { proposeChange, type ProposalRefusal } from './propose-change.server'

const sent = { operationId: z.string().max(100), version: field.whole(1, 1_000_000_000) }
const dated = { fromOn: field.day, basis: field.optionalText(1000) }
const included = z.object({ ...officerShape, ...ownShape, ...sent, ...dated })
const candidate = z.object({ ...candidateShape, ...officerShape, ...ownShape, ...sent, ...dated })
const own = z.object({ ...ownShape, ...sent })
const proposed = z.object({ ...officerShape, reason: field.optionalText(1000), operationId: sent.operationId })

const fields: Record<EntryRefusal | ProposalRefusal, string | null> = {
  ...{ notFound: null, stale: null, nothing: null, wrongState: null, waiting: null },
  ...{ inFuture: 'fromOn', noCard: 'fromOn', centreNameTaken: 'centreName', reasonNeeded: 'reason' },
}

type Received = { ok: true } | ({ ok: false } & Refused)

const refused = (data: FormData, refusal: EntryRefusal | ProposalRefusal): Received => ({
  ok: false,
  ...refusedForm(data, 'entries', refusal, fields),
})

/** What an officer wrote of an entry: of a candidate its whole card. */
export async function receiveConfirmed(
  actor: Actor,
  centreId: string,
  status: EntryStatus,
  data: FormData,
): Promise<Received> {
  const parsed = parseForm(status === 'candidate' ? candidate : included, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, version, fromOn, basis, ...patch } = parsed.value
  const result = await confirmEntry(actor, { centreId, version, fromOn, basis, patch, operationId })
  return result.ok ? result : refused(data, result.refusal)
}

/** What an organisation wrote of what it keeps itself. */
export async function receiveOwn(actor: Actor, centreId: string, data: FormData): Promise<Received> {
  const parsed = parseForm(own, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, version, ...patch } = parsed.value
  const result = await keepOwn(actor, { centreId, version, patch, operationId })
  if (result.ok) return result
  return result.refusal === 'inFuture'
    ? { ok: false, ...refusedForm(data, 'entries', result.refusal, { inFuture: 'freeOn' }) }
    : refused(data, result.refusal)
}

/** What an organisation proposes, with the document that shows it. */
export async function receiveProposal(
  actor: Actor,
  centreId: string,
  request: Request,
): Promise<{ ok: true; proposalId: string } | ({ ok: false } & Refused)> {
  const parts = await readMultipart(request, mostFileBytes)
  const taken = await takeFileField(parts, 'file', scanKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  const parsed = parseForm(proposed, parts.data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, reason, ...patch } = parsed.value
  const result = await proposeChange(actor, { centreId, patch, reason, file: taken.file, operationId })
  return result.ok ? result : { ok: false, ...refusedForm(parts.data, 'entries', result.refusal, fields) }
}
