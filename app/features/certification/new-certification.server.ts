import { z } from 'zod'
import { withinReach, type Actor } from '~/platform/auth/actor'
import { currentActor, requireActor } from '~/platform/auth/require-actor.server'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { parseForm } from '~/platform/forms/parse'
import { refusedForm, type Refused } from '~/platform/forms/refused'
import { setInForce } from '../criteria/set-in-force.read.server'
import { openCertification } from './open-certification.server'
import { refusalFields } from './refusal-fields'
import { finalStatuses } from './states'

/** Who opens a certification: an officer, or the organisation that applies for it. */
export async function requireOpener(request: Request): Promise<Actor> {
  const isOfficer = (await currentActor(request))?.permissions.has('certification:organise') === true
  return requireActor(request, isOfficer ? 'certification:organise' : 'certification:selfAssess')
}

/** The centres whose certification may be opened now, and the set by which it will go. */
export async function newCertificationPage(actor: Actor) {
  const [set, centres] = await Promise.all([
    setInForce(await today()),
    db.centre.findMany({
      where: { ...withinReach(actor), certifications: { none: { status: { notIn: [...finalStatuses] } } } },
      include: {
        organisation: { select: { shortName: true, searchText: true } },
        certificates: { where: { state: 'valid' }, select: { id: true } },
      },
      orderBy: [{ organisation: { searchText: 'asc' } }, { name: 'asc' }],
    }),
  ])
  return {
    set: set && { title: set.title, edition: set.edition },
    centres: centres.map(({ id, name, organisation, certificates }) => ({
      ...{ id, name, organisationName: organisation.shortName, isRenewal: certificates.length > 0 },
    })),
  }
}

const form = z.object({ centreId: z.string().min(1).max(50), operationId: z.string().max(100).default('') })

/** Opens the certification that a form asks for. */
export async function receiveOpening(
  actor: Actor,
  data: FormData,
): Promise<{ ok: true; id: string } | ({ ok: false } & Refused)> {
  const parsed = parseForm(form, data)
  if (!parsed.ok) return { ok: false, form: parsed.form, say: null }
  const opened = await openCertification(actor, parsed.value)
  return opened.ok ? opened : { ok: false, ...refusedForm(data, 'certification', opened.refusal, refusalFields) }
}
