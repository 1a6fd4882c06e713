import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { Paper } from '~/platform/db/generated/client'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'
import { kindTitle } from './kind-title.server'

/** Tells those who sign that a paper waits for them. */
export async function tellToSign(tx: Tx, actor: Actor, paper: Paper, organisationId: string | null): Promise<void> {
  const organisation = organisationId
    ? await tx.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { shortName: true } })
    : null
  await notify(tx, [
    {
      fact: {
        ...{ kind: 'paperToSign', paperId: paper.id, title: kindTitle(paper.kind) },
        organisation: organisation?.shortName ?? '',
      },
      ...{ subjectType: 'Paper', subjectId: paper.id, occasion: String(paper.version) },
      ...{ to: { organisationId: null }, exceptUserId: actor.userId },
    },
  ])
}

/** It was signed, sent back or recalled: nobody is asked to sign it any more. */
export const toldToSignIsOver = (tx: Tx, paperId: string): Promise<void> => retireNotices(tx, 'paperToSign', paperId)

/** Tells an organisation that a paper has been sent to it; of one paper once, however often it is sent. */
export async function tellOfArrival(tx: Tx, actor: Actor, paper: Paper): Promise<void> {
  if (!paper.organisationId || !paper.numberText || !paper.registeredOn) return
  await notify(tx, [
    {
      fact: {
        ...{ kind: 'paperArrived', paperId: paper.id, title: kindTitle(paper.kind) },
        ...{ number: paper.numberText, registeredOn: paper.registeredOn },
      },
      ...{ subjectType: 'Paper', subjectId: paper.id },
      ...{ to: { organisationId: paper.organisationId }, exceptUserId: actor.userId },
    },
  ])
}
