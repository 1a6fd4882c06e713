import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeFact } from '../notices/notice-fact'
import type { NoticeKindId } from '../notices/notice-kinds'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'

interface About {
  id: string
  organisationId: string
  number: number | null
  version: number
}

type Kind = Extract<NoticeKindId, `selection${string}`>

async function tell(
  tx: Tx,
  actor: Actor,
  about: About,
  said: { to: string | null; over?: readonly Kind[]; fact: (number: number, organisation: string) => NoticeFact },
): Promise<void> {
  for (const kind of said.over ?? []) await retireNotices(tx, kind, about.id)
  if (about.number === null) return
  const { shortName } = await tx.organisation.findUniqueOrThrow({
    where: { id: about.organisationId },
    select: { shortName: true },
  })
  await notify(tx, [
    {
      fact: said.fact(about.number, shortName),
      ...{ subjectType: 'QualifyingSelection', subjectId: about.id, occasion: String(about.version) },
      ...{ to: { organisationId: said.to }, exceptUserId: actor.userId },
    },
  ])
}

export const tellOfFiling = (tx: Tx, actor: Actor, about: About): Promise<void> =>
  tell(tx, actor, about, {
    to: null,
    over: ['selectionRemarks'],
    fact: (number, organisation) => ({ kind: 'selectionFiled', selectionId: about.id, number, organisation }),
  })

export const tellOfRemarks = (tx: Tx, actor: Actor, about: About, answerByOn: string | null): Promise<void> =>
  tell(tx, actor, about, {
    to: about.organisationId,
    over: ['selectionFiled'],
    fact: (number) => ({ kind: 'selectionRemarks', selectionId: about.id, number, answerByOn }),
  })

export const tellToDecide = (tx: Tx, actor: Actor, about: About): Promise<void> =>
  tell(tx, actor, about, {
    to: null,
    over: ['selectionFiled'],
    fact: (number, organisation) => ({ kind: 'selectionToDecide', selectionId: about.id, number, organisation }),
  })

export const tellOfDecision = (tx: Tx, actor: Actor, about: About, isAdmitted: boolean): Promise<void> =>
  tell(tx, actor, about, {
    to: about.organisationId,
    over: ['selectionToDecide'],
    fact: (number) => ({ kind: 'selectionDecided', selectionId: about.id, number, isAdmitted }),
  })
