import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm, valuesOf } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { annulPaper } from './annul-paper.server'
import { recallPaper, refreshPaper, returnPaper, submitPaper, withdrawPaper } from './draft-steps.server'
import type { Moved } from './move-paper.server'
import { isPaperIntent, type PaperIntent } from './paper-intents'
import type { NotDone } from './refusals.server'
import { mailPaper, postPaper } from './send-paper.server'
import { signPaper } from './sign-paper.server'
import { permissionFor } from './states'

const sent = { operationId: z.string(), version: field.whole(1, 1_000_000) }
const reasoned = z.object({ ...sent, reason: field.text(1000) })
const plain = z.object(sent)

const forms = {
  submit: plain,
  edit: plain,
  withdraw: plain,
  recall: plain,
  sign: plain,
  mail: plain,
  return: reasoned,
  annul: reasoned,
  post: z.object({ ...sent, sentOn: field.day }),
} as const satisfies Record<PaperIntent, z.ZodType>

const does: Does<typeof forms, { paperId: string }, Moved> = {
  submit: submitPaper,
  edit: refreshPaper,
  withdraw: withdrawPaper,
  recall: recallPaper,
  sign: signPaper,
  mail: mailPaper,
  return: returnPaper,
  annul: annulPaper,
  post: postPaper,
}

/** Why a form was not accepted: a text of the room above it, or what an order's kind has against it. */
export type PaperRefused = Refused & Pick<NotDone, 'detail'>

export type ActedOnPaper = { ok: true; intent: PaperIntent } | ({ ok: false; intent: PaperIntent } & PaperRefused)

/** What a form of a paper's page needs; who may annul depends on the paper, and is asked when it is known. */
export function permissionAsked(data: FormData): Permission {
  const intent = String(data.get('intent') ?? '')
  return isPaperIntent(intent) && intent !== 'annul' ? permissionFor(intent, 'outgoing') : 'paper:read'
}

/** Does what a form of a paper's page asks for. */
export async function actOnPaper(actor: Actor, paperId: string, data: FormData): Promise<ActedOnPaper> {
  const intent = String(data.get('intent') ?? '')
  if (!isPaperIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const result = await doAsked(does, intent, actor, { ...parsed.value, paperId })
  return result.ok ? { ok: true, intent } : { ok: false, intent, ...refusedPaper(data, result) }
}

/** At which field a refusal stands; the others stand above the form. */
const fields: Readonly<Record<string, string>> = {
  reasonNeeded: 'reason',
  beforeRegistered: 'sentOn',
  inFuture: 'sentOn',
}

/** A refusal of any use case of this room as an answer to its form. */
export function refusedPaper(data: FormData, { refusal, reason, detail }: NotDone, at = fields): PaperRefused {
  if (refusal === 'notReady')
    return { form: { values: valuesOf(data), problems: {} }, say: `papers.notReady.${reason}`, detail }
  const field = { [refusal]: at[refusal] ?? null } as Record<typeof refusal, string | null>
  return { ...refusedForm(data, 'papers', refusal, field), detail }
}
