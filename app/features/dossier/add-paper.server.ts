import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { recordFile, type NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import { dossierKinds, type DossierKindId } from './paper-kinds'
import { DossierRefused, orRefused, type NotDone } from './refusals.server'
import { canDossier } from './standing'

export interface DossierFacts {
  kind: DossierKindId
  title: string
  number: string
  issuedOn: string | null
  /** The last day on which it is good. */
  expiresOn: string | null
  /** Null where it speaks of the organisation as a whole. */
  centreId: string | null
}

export interface NewPaper {
  facts: DossierFacts
  file: NamedFile | null
  /** The paper that it takes the place of. */
  supersedesId: string | null
}

export type Added = { ok: true; paperId: string } | NotDone

/** Adds a paper to the dossier of the person's own organisation. Its file has been looked through and kept before. */
export const addDossierPaper = (actor: Actor, paper: NewPaper, operationId: string): Promise<Added> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Added> => ({
        ok: true,
        paperId: await addPaper(tx, actor, paper),
      })),
    ),
  )

/** The same within a transaction of its caller. @throws DossierRefused */
export async function addPaper(tx: Tx, actor: Actor, { facts, file, supersedesId }: NewPaper): Promise<string> {
  const { organisationId } = actor
  if (organisationId === null || !actor.permissions.has('dossier:edit')) throw new DossierRefused('notFound')
  if (!file) throw new DossierRefused('noFile')
  await checkFacts(tx, organisationId, facts)
  if (supersedesId) await requireReplaceable(tx, organisationId, supersedesId)
  const { id: fileId } = await recordFile(tx, file, { organisationId, uploadedById: actor.userId })
  const made = { ...facts, organisationId, fileId, supersedesId, addedById: actor.userId, addedAt: now() }
  const { id } = await tx.dossierPaper.create({ data: made, select: { id: true } })
  const about = {
    subjectType: 'DossierPaper',
    organisationId,
    details: { paperKind: dossierKinds[facts.kind].title.ru },
  }
  if (supersedesId) await recordChange(tx, actor, { action: 'dossier.superseded', subjectId: supersedesId, ...about })
  else await recordChange(tx, actor, { action: 'dossier.added', subjectId: id, ...about })
  return id
}

/** @throws DossierRefused where the days or the centre cannot be */
export async function checkFacts(tx: Tx, organisationId: string, facts: DossierFacts): Promise<void> {
  const { issuedOn, expiresOn, centreId } = facts
  if (issuedOn && issuedOn > (await today())) throw new DossierRefused('inFuture')
  if (issuedOn && expiresOn && expiresOn < issuedOn) throw new DossierRefused('expiresBefore')
  if (centreId && !(await tx.centre.findFirst({ where: { id: centreId, organisationId }, select: { id: true } })))
    throw new DossierRefused('noCentre')
}

async function requireReplaceable(tx: Tx, organisationId: string, id: string): Promise<void> {
  const old = await tx.dossierPaper.findFirst({
    where: { id, organisationId },
    select: { expiresOn: true, isWithdrawn: true, supersededBy: { select: { id: true } } },
  })
  if (!old || !canDossier(old, await today(), 'supersede')) throw new DossierRefused('wrongState')
}
