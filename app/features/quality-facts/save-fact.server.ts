import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { canDossier } from '../dossier/standing'
import { isOfStaff, type FactKindId } from './closed-lists'
import { factKinds, type KeptFact, type ReadFact } from './fact-kinds.server'
import { notKept, type NotKept } from './refusals'

/** Where a new record belongs, or which one is changed and as it was shown. */
export type FactTarget =
  | { isNew: true; organisationId: string; /** Whose degree or course it is. */ staffId: string | null }
  | { isNew: false; id: string; version: number | null }

export type Kept = { ok: true; id: string; organisationId: string } | NotKept

/** Keeps one record of the organisation's own: a new one, or a correction of what is there. */
export const saveFact = (
  actor: Actor,
  kind: FactKindId,
  target: FactTarget,
  fact: ReadFact,
  operationId: string,
): Promise<Kept> =>
  inTransaction((tx) => once(tx, actor, operationId, () => saveFactIn(tx, actor, { kind, target, fact })))

/** The same within a transaction of its caller. */
export async function saveFactIn(
  tx: Tx,
  actor: Actor,
  { kind, target, fact }: { kind: FactKindId; target: FactTarget; fact: ReadFact },
): Promise<Kept> {
  const before = target.isNew ? null : await factKinds[kind].find(tx, target.id)
  const organisationId = target.isNew ? await ownerOf(tx, kind, target) : before?.organisationId
  if (!organisationId || !may(actor, 'quality-facts:edit', organisationId)) return notKept('notFound')
  if (!target.isNew && before!.version !== target.version) return notKept('stale')
  const against = fact.against(await today()) ?? (await paperAgainst(tx, organisationId, fact, before))
  if (against) return against
  const id = await write(tx, actor, target, fact)
  const about = { subjectType: factKinds[kind].subjectType, subjectId: id, organisationId }
  if (target.isNew) await recordChange(tx, actor, { action: 'qualityFact.added', ...about })
  else await recordChange(tx, actor, { action: 'qualityFact.changed', ...about })
  return { ok: true, id, organisationId }
}

async function write(tx: Tx, actor: Actor, target: FactTarget, fact: ReadFact): Promise<string> {
  if (target.isNew) {
    const entered = { recordedById: actor.userId, recordedAt: now() }
    return (await fact.create(tx, target.staffId ?? target.organisationId, entered)).id
  }
  await fact.update(tx, target.id, target.version! + 1)
  return target.id
}

/** The organisation that a new record will belong to; undefined where the member of staff is not of it. */
async function ownerOf(
  tx: Tx,
  kind: FactKindId,
  { organisationId, staffId }: Extract<FactTarget, { isNew: true }>,
): Promise<string | undefined> {
  if (isOfStaff(kind) !== (staffId !== null)) return undefined
  if (staffId === null) return organisationId
  const staff = await tx.staffMember.findFirst({ where: { id: staffId, organisationId }, select: { id: true } })
  return staff ? organisationId : undefined
}

/** A paper is the organisation's own and stands; one that was named before may stay, whatever has become of it. */
async function paperAgainst(
  tx: Tx,
  organisationId: string,
  { paperId }: ReadFact,
  before: KeptFact | null,
): Promise<NotKept | null> {
  if (paperId === null || paperId === before?.row.paperId) return null
  const paper = await tx.dossierPaper.findFirst({
    where: { id: paperId, organisationId },
    select: { expiresOn: true, isWithdrawn: true, supersededBy: { select: { id: true } } },
  })
  return paper && canDossier(paper, await today(), 'use') ? null : notKept('noPaper', 'paperId')
}
