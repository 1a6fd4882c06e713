import type { Wording } from 'scoring/wording'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { kindOf } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'
import { textToBe } from './paper-text.server'

/** The page on which a paper is prepared: what it would say, what stands on the same subject, what it may replace. */
export async function newPaper(actor: Actor, kind: PaperKindId, subjectId: string) {
  const text = await textToBe(actor, kind, subjectId)
  const [before, standing] = text.ok
    ? await Promise.all([replaceable(kind, text.organisationId), standingOn(kind, subjectId)])
    : [[], []]
  return { title: text.ok ? text.title : '', kind: kindOf(kind).title satisfies Wording, text, before, standing }
}

/** Papers of the kind about the same subject that are on their way or in force: a second one is rarely meant. */
const standingOn = (kind: PaperKindId, subjectId: string) =>
  db.paper.findMany({
    where: { kind, subjectId, status: { notIn: ['withdrawn', 'annulled'] }, supersededBy: null },
    select: { id: true, numberText: true, registeredOn: true },
    orderBy: { preparedAt: 'desc' },
  })

const replaceable = (kind: PaperKindId, organisationId: string | null) =>
  db.paper.findMany({
    where: { kind, organisationId, status: { in: ['registered', 'sent'] }, supersededBy: null },
    select: { id: true, numberText: true, registeredOn: true },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
    take: 20,
  })
