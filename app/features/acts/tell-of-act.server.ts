import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import type { NoticeFact } from '../notices/notice-fact'
import { notify } from '../notices/notify.server'
import { retireNotices } from '../notices/retire-notices.server'

type ActFact = Extract<NoticeFact, { kind: 'actHandedIn' | 'actReturned' | 'actAccepted' }>

/** Tells the ministry of an act that was handed in, and its organisation of what became of it. */
export async function tellOfAct(
  tx: Tx,
  actor: Actor,
  kind: ActFact['kind'],
  act: { id: string; organisationId: string; month: string; version: number },
): Promise<void> {
  if (kind !== 'actHandedIn') await retireNotices(tx, 'actHandedIn', act.id)
  const { code, shortName } = await tx.organisation.findUniqueOrThrow({ where: { id: act.organisationId } })
  const fact: ActFact = { kind, organisationCode: code, organisation: shortName, month: act.month }
  const to = { organisationId: kind === 'actHandedIn' ? null : act.organisationId }
  const about = { subjectType: 'ServiceAct', subjectId: act.id, occasion: `${act.version}`, exceptUserId: actor.userId }
  await notify(tx, [{ ...about, fact, to }])
}
