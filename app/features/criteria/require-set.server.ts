import { redirect } from '@remix-run/node'
import { paths } from '~/paths'
import { currentActor, requireActor } from '~/platform/auth/require-actor.server'
import type { Actor } from '~/platform/auth/actor'
import { setByEdition, type CriterionSet } from './set-in-force.read.server'
import { seesDrafts } from './set-page.read.server'
import { canSet } from './states'

interface Named {
  code?: string
  edition?: string
}

/** The edition that an address names, for anybody: what an order approved is public, a draft is a 404. */
export async function requirePublicSet(
  request: Request,
  named: Named,
): Promise<{ actor: Actor | null; set: CriterionSet }> {
  const actor = await currentActor(request)
  const set = await setNamed(named)
  if (!set || (set.status === 'draft' && !seesDrafts(actor))) throw notFound()
  return { actor, set }
}

/** The same behind the sign-in, for what is shown to those who work with criteria. */
export async function requireSet(request: Request, named: Named): Promise<{ actor: Actor; set: CriterionSet }> {
  const actor = await requireActor(request, 'criteria:read')
  const set = await setNamed(named)
  if (!set || (set.status === 'draft' && !seesDrafts(actor))) throw notFound()
  return { actor, set }
}

/** A draft and one of its editors; an edition that is no draft any more has only its page. */
export async function requireDraft(request: Request, named: Named): Promise<{ actor: Actor; set: CriterionSet }> {
  const actor = await requireActor(request, 'criteria:edit')
  const set = await setNamed(named)
  if (!set) throw notFound()
  if (!canSet(set, 'edit')) throw redirect(paths.criterionSet(set.code, set.edition))
  return { actor, set }
}

const setNamed = ({ code = '', edition = '' }: Named): Promise<CriterionSet | null> =>
  /^\d{1,6}$/.test(edition) ? setByEdition(code, Number(edition)) : Promise.resolve(null)

const notFound = () => new Response('not found', { status: 404 })
