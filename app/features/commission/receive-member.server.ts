import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { doAsked, type Does } from '~/platform/forms/do-asked'
import { field, parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { endMemberTie, recordMemberTie } from './keep-ties.server'
import { refusalFields } from './refusal-fields'
import type { Moved } from './refusals.server'
import { endTermOfOffice, saveMember } from './save-member.server'
import { seats } from './seats'

const own = { operationId: z.string().max(100).default('') }
const version = field.whole(0, 1_000_000)

const forms = {
  save: z.object({
    ...{ ...own, version, fullName: field.text(200), position: field.optionalText(300), seat: field.choice(seats) },
    ...{ isVoting: field.flag, email: field.optionalText(200), fromOn: field.day, untilOn: field.optionalDay },
    ...{
      appointedBy: field.optionalText(300),
      userId: z
        .string()
        .max(50)
        .default('')
        .transform((id) => id || null),
    },
  }),
  end: z.object({ ...own, version, untilOn: field.day }),
  tie: z.object({ ...own, organisationId: z.string().min(1).max(50), reason: field.text(1000) }),
  untie: z.object({ ...own, tieId: z.string().max(50) }),
} as const
export type MemberIntent = keyof typeof forms
const isIntent = (text: string): text is MemberIntent => text in forms

export type ActedOnMember =
  { ok: true; intent: MemberIntent; id: string } | ({ ok: false; intent: MemberIntent } & Refused)

/** Enters the member whom the form of a new one describes. */
export async function enterMember(actor: Actor, data: FormData): Promise<ActedOnMember> {
  if (data.get('intent') !== 'save') throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms.save, data)
  if (!parsed.ok) return { ok: false, intent: 'save', form: parsed.form, say: null }
  return said('save', data, await saveMember(actor, { memberId: null, ...parsed.value }))
}

/** Does what a form of a member's page asks for. */
export async function actOnMember(actor: Actor, memberId: string, data: FormData): Promise<ActedOnMember> {
  const intent = String(data.get('intent') ?? '')
  if (!isIntent(intent)) throw new Response('no such action', { status: 400 })
  const parsed = parseForm(forms[intent], data)
  if (!parsed.ok) return { ok: false, intent, form: parsed.form, say: null }
  return said(intent, data, await doAsked(does, intent, actor, { memberId, ...parsed.value }), memberId)
}

const said = (intent: MemberIntent, data: FormData, moved: Moved, memberId = ''): ActedOnMember =>
  moved.ok
    ? { ok: true, intent, id: moved.id ?? memberId }
    : { ok: false, intent, ...refusedForm(data, 'commission', moved.refusal, refusalFields) }

const does: Does<typeof forms, { memberId: string }, Moved> = {
  ...{ save: saveMember, end: endTermOfOffice, tie: recordMemberTie, untie: endMemberTie },
}
