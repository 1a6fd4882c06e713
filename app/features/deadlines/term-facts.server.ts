import type { Reader } from '~/platform/db/db.server'
import type { Deadline } from '~/platform/db/generated/client'
import { inBatches } from '~/platform/db/in-batches'
import type { NoticeEvent, NoticeFact } from '../notices/notice-fact'
import { ruleOf } from './known-rules'

export type TermFact = Extract<NoticeFact, { kind: 'termSoon' | 'termOverdue' }>

/** What notices say of terms that have a last day: courses by their codes, organisations by their names. */
export async function termFacts(
  reader: Reader,
  kind: TermFact['kind'],
  rows: readonly Deadline[],
): Promise<{ row: Deadline; fact: TermFact }[]> {
  const nameOf = await namesOf(reader, rows)
  return rows.map((row) => ({
    row,
    fact: {
      ...{ kind, deadlineId: row.id, rule: ruleOf(row.ruleId).title, dueOn: row.dueOn! },
      about: nameOf.get(row.subjectId) ?? '',
      month: /^\d{4}-\d\d$/.test(row.occasion) ? row.occasion : null,
    },
  }))
}

/** Tells those who owe a term of it, once for each of its last days. */
export const termEvents = async (
  reader: Reader,
  kind: TermFact['kind'],
  rows: readonly Deadline[],
): Promise<NoticeEvent[]> =>
  (await termFacts(reader, kind, rows)).map(({ row, fact }) => ({
    ...{ fact, subjectType: 'Deadline', subjectId: row.id, occasion: fact.dueOn },
    to: { organisationId: row.organisationId },
  }))

async function namesOf(reader: Reader, rows: readonly Deadline[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const ids of inBatches([...new Set(rows.map(({ subjectId }) => subjectId))])) {
    const where = { id: { in: ids } }
    for (const { id, code } of await reader.serviceContract.findMany({ where, select: { id: true, code: true } }))
      names.set(id, code)
    const centre = { select: { name: true } }
    for (const row of await reader.certification.findMany({ where, select: { id: true, centre } }))
      names.set(row.id, row.centre.name)
    const organisation = { select: { shortName: true } }
    for (const row of await reader.commissionQuestion.findMany({ where, select: { id: true, organisation } }))
      names.set(row.id, row.organisation.shortName)
    const select = { id: true, shortName: true }
    for (const { id, shortName } of await reader.organisation.findMany({ where, select })) names.set(id, shortName)
  }
  return names
}
