import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { takeFileField } from '~/platform/files/file-field.server'
import { paperFileKinds } from '~/platform/files/file-kinds'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Multipart } from '~/platform/http/multipart.server'
import { addDossierPaper, type Added, type NewPaper } from './add-paper.server'
import { factsOf, newPaperForm } from './dossier-form.server'
import type { DossierSubject } from './dossier-subject.server'
import { isPickIntent, type PickIntent } from './pick-intents'
import type { DossierRefusal, NotDone } from './refusals.server'
import { addAndAttachPaper, dropDossierUse, attachDossierPaper } from './use-paper.server'

/** At which field a refusal stands; the others stand above the form. */
const fields: Readonly<Record<DossierRefusal, string | null>> = {
  ...{ notFound: null, stale: null, wrongState: null, inUse: null, closed: null },
  ...{ noFile: 'file', inFuture: 'issuedOn', expiresBefore: 'expiresOn', noCentre: 'centreId' },
  ...{ expired: 'expiresOn', nothingChosen: 'paperId' },
}

export const refusedDossier = (data: FormData, { refusal }: NotDone): Refused =>
  refusedForm(data, 'dossier', refusal, fields)

type Answered<T> = T | ({ ok: false } & Refused)

/** What a form of a new paper carries: its facts, and its file, which has been looked through and kept. */
async function readNewPaper(sent: Multipart): Promise<Answered<{ ok: true; paper: NewPaper; operationId: string }>> {
  const parsed = parseForm(newPaperForm, sent.data)
  if (sent.ok && !parsed.ok) return { ok: false, form: parsed.form, say: null }
  const taken = await takeFileField(sent, 'file', paperFileKinds)
  if (!taken.ok) return { ok: false, form: taken.form, say: null }
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { operationId, supersedes } = parsed.value
  const paper = { facts: factsOf(parsed.value), file: taken.file, supersedesId: supersedes || null }
  return { ok: true, paper, operationId }
}

/** Adds the paper that a form carries to the dossier. */
export async function receivePaper(actor: Actor, sent: Multipart): Promise<Answered<Extract<Added, { ok: true }>>> {
  const read = await readNewPaper(sent)
  if (!read.ok) return read
  const result = await addDossierPaper(actor, read.paper, read.operationId)
  return result.ok ? result : { ok: false, ...refusedDossier(sent.data, result) }
}

const chosen = z.object({ paperId: z.string().max(50).default(''), operationId: z.string().max(100).default('') })

export type Picked = { ok: true; intent: PickIntent } | ({ ok: false; intent: PickIntent } & Refused)

/**
 * Does what a form of the paper picker asks for: takes a paper of the dossier, adds one here and now, or drops one.
 * Null where the form is not one of the picker's.
 */
export async function receivePicked(actor: Actor, subject: DossierSubject, sent: Multipart): Promise<Picked | null> {
  const intent = String(sent.data.get('intent') ?? '')
  if (!isPickIntent(intent)) return null
  const refuse = (refused: Refused): Picked => ({ ok: false, intent, ...refused })
  if (intent === 'addPaper') {
    const read = await readNewPaper(sent)
    if (!read.ok) return refuse({ form: read.form, say: read.say })
    const result = await addAndAttachPaper(actor, subject, read.paper, read.operationId)
    return result.ok ? { ok: true, intent } : refuse(refusedDossier(sent.data, result))
  }
  const parsed = parseForm(chosen, sent.data)
  if (!parsed.ok) return refuse({ form: parsed.form, say: null })
  const { paperId, operationId } = parsed.value
  if (!paperId) return refuse(refusedDossier(sent.data, { ok: false, refusal: 'nothingChosen' }))
  const does = intent === 'usePaper' ? attachDossierPaper : dropDossierUse
  const result = await does(actor, subject, paperId, operationId)
  return result.ok ? { ok: true, intent } : refuse(refusedDossier(sent.data, result))
}
