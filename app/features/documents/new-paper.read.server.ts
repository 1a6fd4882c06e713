import type { Wording } from 'scoring/wording'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { textToBe } from './paper-text.server'

/** The page on which a paper is prepared: what it would say, and what it may replace. */
export async function newPaper(actor: Actor, kind: PaperKindId, subjectId: string) {
  const text = await textToBe(actor, kind, subjectId)
  const before = text.ok ? await replaceable(kind, text.organisationId) : []
  return { title: text.ok ? text.title : '', kind: kindOf(kind).title satisfies Wording, text, before }
}

const replaceable = (kind: PaperKindId, organisationId: string | null) =>
  db.paper.findMany({
    where: { kind, organisationId, status: { in: ['registered', 'sent'] }, supersededBy: null },
    select: { id: true, numberText: true, registeredOn: true },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    take: 20,
  })
