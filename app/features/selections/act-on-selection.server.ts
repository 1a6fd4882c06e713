import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import type { Permission } from '~/platform/permissions/roles'
import { registries } from '~/platform/registries/registry-answers'
import { checkRegistry } from './check-registry.server'
import {
  admitSelection,
  proposeAdmission,
  proposeRefusal,
  refuseSelection,
  sendBackSelection,
} from './decide-selection.server'
import { answerRemark } from './edit-selection.server'
import { completeSelection, returnWithRemarks, settleRemark } from './examine-selection.server'
import { fileSelection, withdrawSelection } from './file-selection.server'
import type { Moved } from './move-selection.server'
import type { NotDone, SelectionRefusal } from './refusals.server'
import { remarkField } from './remark-field'
import { isSelectionIntent, type SelectionIntent } from './selection-intents'
import { permissionFor } from './states'
import { selectionRules } from './weigh'

const sent = { operationId: z.string().max(100), version: field.whole(1, 1_000_000) }
const ofRemark = { remarkId: field.text(50) }

/** A field for each requirement, and one for the application itself; what is left empty is no remark. */
const remarkFields = Object.fromEntries(
  [null, ...selectionRules.map(({ id }) => id)].map((id) => [remarkField(id), field.optionalText(2000)]),
)

const forms = {
  file: z.object(sent),
  withdraw: z.object({ ...sent, reason: field.optionalText(1000) }),
  answer: z.object({ ...sent, ...ofRemark, answer: field.text(2000) }),
  settle: z.object({ ...sent, ...ofRemark }),
  check: z.object({ ...sent, registry: field.choice(registries) }),
  remark: z
    .object({ ...sent, ...remarkFields, answerByOn: field.optionalDay })
    .transform(({ operationId, version, answerByOn, ...texts }) => ({ operationId, version, answerByOn, texts })),
  complete: z.object(sent),
  proposeAdmission: z.object({ ...sent, note: field.optionalText(2000) }),
  proposeRefusal: z.object({ ...sent, note: field.text(2000) }),
  admit: z.object(sent),
  refuse: z.object(sent),
  sendBack: z.object({ ...sent, reason: field.text(1000) }),
} as const satisfies Record<SelectionIntent, z.ZodType>

const does: Does<typeof forms, { selectionId: string }, Moved> = {
  file: fileSelection,
  withdraw: withdrawSelection,
  answer: (actor, given) => answerRemark(actor, given, given),
  settle: (actor, given) => settleRemark(actor, given, given.remarkId),
  check: (actor, given) => checkRegistry(actor, given, given.registry),
  remark: (actor, { texts, answerByOn, ...asked }) =>
    returnWithRemarks(actor, asked, { answerByOn, remarks: remarksOf(texts as Record<string, string>) }),
  complete: completeSelection,
  proposeAdmission,
  proposeRefusal,
  admit: admitSelection,
  refuse: refuseSelection,
  sendBack: sendBackSelection,
}

const remarksOf = (texts: Readonly<Record<string, string>>) =>
  [null, ...selectionRules.map(({ id }) => id)]
    .map((requirement) => ({ requirement, text: texts[remarkField(requirement)] ?? '' }))
    .filter(({ text }) => text !== '')

export type ActedOnSelection =
  { ok: true; intent: SelectionIntent } | ({ ok: false; intent: SelectionIntent } & Refused)

/** At which field a refusal stands; the others stand above the form. */
const fields: Readonly<Partial<Record<SelectionRefusal, string>>> = {
  answerByPast: 'answerByOn',
  noRemarks: remarkField(null),
}

export const refusedSelection = (data: FormData, { refusal }: NotDone, at: string | null = null): Refused =>
  refusedForm(data, 'selections', refusal, { [refusal]: fields[refusal] ?? at } as Record<
    SelectionRefusal,
    string | null
  >)

const intentOf = (data: FormData): SelectionIntent | null => {
  const intent = String(data.get('intent') ?? '')
  return isSelectionIntent(intent) ? intent : null
}

/** What a form of an application's page needs. */
export function selectionPermission(data: FormData): Permission {
  const intent = intentOf(data)
  return intent ? permissionFor(intent) : 'selection:read'
}

/** Does what a form of an application's page asks for. */
export async function actOnSelection(actor: Actor, selectionId: string, data: FormData): Promise<ActedOnSelection> {
  const intent = intentOf(data)
  if (!intent) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  const result = await doAsked(does, intent, actor, { ...parsed.value, selectionId })
  return result.ok ? { ok: true, intent } : { ok: false, intent, ...refusedSelection(data, result) }
}
