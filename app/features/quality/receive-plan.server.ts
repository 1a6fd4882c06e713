import { z } from 'zod'
import type { Actor } from '~/platform/auth/actor'
import { field, parseForm, problemAt, readDay } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { closeYear } from './complete-year.server'
import { organisationsToAssess } from './plan-page.read.server'
import { planYear } from './plan-year.server'
import { qualityRefusals } from './refusals'

const operationId = z.string().max(100).default('')
const planning = z.object({
  operationId,
  year: field.whole(2018, 2100),
  /** Empty for all that give services. */
  organisationId: z.string().max(50).default(''),
})

/** Plans a year as its form asks: of all organisations on the days proposed, or of one on the days typed. */
export async function receivePlan(
  actor: Actor,
  data: FormData,
): Promise<{ ok: true; year: number; count: number } | ({ ok: false } & Refused)> {
  const parsed = parseForm(planning, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const { organisationId, ...plan } = parsed.value
  const typed = [...data.entries()].filter(([name, value]) => name.startsWith('day-') && value !== '')
  const days = typed.map(([name, value]) => [name, readDay(String(value))] as const)
  const wrong = days.find(([, day]) => day === undefined)
  if (wrong) return { ok: false, form: problemAt(data, wrong[0], { key: 'day' }), say: null }
  const organisationIds = organisationId ? [organisationId] : (await organisationsToAssess()).map(({ id }) => id)
  const own = organisationId ? days.map(([, day]) => day!) : null
  const planned = await planYear(actor, { ...plan, organisationIds, days: own })
  if (planned.ok) return { ok: true, year: plan.year, count: planned.count }
  return { ok: false, ...refusedForm(data, 'quality', planned.refusal, { ...qualityRefusals, ...atForm }) }
}

/** Of days that are typed together it is said above them all. */
const atForm = { outsideYear: null, dayTaken: null, inFuture: null } as const

const closing = z.object({ operationId, reason: field.text(2000) })

/** Closes a year that is over. */
export async function receiveClosing(
  actor: Actor,
  of: { organisationId: string; year: number },
  data: FormData,
): Promise<{ ok: true } | ({ ok: false } & Refused)> {
  const parsed = parseForm(closing, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const closed = await closeYear(actor, { ...of, ...parsed.value })
  return closed.ok ? { ok: true } : { ok: false, ...refusedForm(data, 'quality', closed.refusal, qualityRefusals) }
}
