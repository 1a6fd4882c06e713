import type { Actor } from '~/platform/auth/actor'
import { dayIn, now, timeZone } from '~/platform/clock.server'
import type { Tx } from '~/platform/db/db.server'
import { searchable } from '~/platform/lists/list-query'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { templateInForce } from './template-in-force.read.server'

export interface Preparing {
  kind: PaperKindId
  subjectId: string
  /** Whose name stands at the foot. */
  executorName: string
  at: Date
}

/** When and by whom a draft is made: kept with it, so that it can be gathered again in the same words. */
export const preparedNow = (actor: Actor) => ({ executorName: actor.name, at: now() })

/**
 * What stands in a paper that is not yet signed. The same preparing gives the same fields until the data change.
 * @throws NotReady where its subject is not in a state to be written about
 */
export async function draftOf(tx: Tx, { kind, subjectId, executorName, at }: Preparing) {
  const on = dayIn(await timeZone(), at)
  const gathered = await kindOf(kind).gather(tx, subjectId, { executorName, on })
  const template = await templateInForce(kind, on, tx)
  const organisation = gathered.organisationId
    ? await tx.organisation.findUniqueOrThrow({
        where: { id: gathered.organisationId },
        select: { searchText: true },
      })
    : null
  return {
    title: gathered.title,
    organisationId: gathered.organisationId,
    fieldsJson: JSON.stringify(gathered.fields),
    templateId: template?.id ?? null,
    preparedAt: at,
    searchText: searchable(gathered.title, organisation?.searchText),
  }
}

export type Draft = Pick<Awaited<ReturnType<typeof draftOf>>, 'title' | 'fieldsJson' | 'templateId'>
