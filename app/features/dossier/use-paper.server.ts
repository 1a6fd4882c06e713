import { recordChange } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { now, today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import { once } from '~/platform/once/once.server'
import { addPaper, type NewPaper } from './add-paper.server'
import type { DossierSubject } from './dossier-subject.server'
import { DossierRefused, orRefused, type NotDone } from './refusals.server'
import { canDossier } from './standing'

export type Used = { ok: true } | NotDone

/** Puts a paper of the dossier beside a requirement or a criterion. */
export const attachDossierPaper = (
  actor: Actor,
  subject: DossierSubject,
  paperId: string,
  operationId: string,
): Promise<Used> => change(actor, subject, operationId, (tx) => attach(tx, actor, subject, paperId))

/** Adds a paper to the dossier and puts it beside a requirement or a criterion, in one go. */
export const addAndAttachPaper = (
  actor: Actor,
  subject: DossierSubject,
  paper: NewPaper,
  operationId: string,
): Promise<Used> =>
  change(actor, subject, operationId, async (tx) => attach(tx, actor, subject, await addPaper(tx, actor, paper)))

/** Takes a paper off a requirement or a criterion; it stays in the dossier. */
export const dropDossierUse = (
  actor: Actor,
  subject: DossierSubject,
  paperId: string,
  operationId: string,
): Promise<Used> =>
  change(actor, subject, operationId, async (tx, organisationId) => {
    const { count } = await tx.dossierUse.deleteMany({ where: { paperId, ...keyOf(subject) } })
    if (count > 0) await record(tx, actor, 'dossier.dropped', paperId, organisationId, subject)
  })

const keyOf = ({ type, id, item }: DossierSubject) => ({ subjectType: type, subjectId: id, item })

const change = (
  actor: Actor,
  subject: DossierSubject,
  operationId: string,
  work: (tx: Tx, organisationId: string) => Promise<void>,
): Promise<Used> =>
  orRefused(
    inTransaction((tx) =>
      once(tx, actor, operationId, async (): Promise<Used> => {
        const open = await subject.open(tx)
        if (!open) throw new DossierRefused('closed')
        if (!may(actor, 'dossier:edit', open.organisationId)) throw new DossierRefused('notFound')
        await work(tx, open.organisationId)
        return { ok: true }
      }),
    ),
  )

async function attach(tx: Tx, actor: Actor, subject: DossierSubject, paperId: string): Promise<void> {
  const open = await subject.open(tx)
  const paper = await tx.dossierPaper.findFirst({
    where: { id: paperId, organisationId: open?.organisationId ?? '' },
    include: { supersededBy: { select: { id: true } } },
  })
  if (!paper) throw new DossierRefused('notFound')
  const day = await today()
  if (!canDossier(paper, day, 'use'))
    throw new DossierRefused(paper.expiresOn && paper.expiresOn < day ? 'expired' : 'wrongState')
  const key = { paperId, ...keyOf(subject) }
  const before = await tx.dossierUse.findUnique({ where: { paperId_subjectType_subjectId_item: key } })
  if (before) return
  await tx.dossierUse.create({ data: { ...key, addedAt: now() } })
  await record(tx, actor, 'dossier.used', paperId, paper.organisationId, subject)
}

const record = (
  tx: Tx,
  actor: Actor,
  action: 'dossier.used' | 'dossier.dropped',
  paperId: string,
  organisationId: string,
  { type, id, item }: DossierSubject,
) =>
  recordChange(tx, actor, {
    ...{ action, subjectType: 'DossierPaper', subjectId: paperId, organisationId },
    details: { usedByType: type, usedById: id, usedFor: item },
  })
