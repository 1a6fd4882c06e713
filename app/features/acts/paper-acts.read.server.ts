import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import type { ActOrganisation } from './act-month.read.server'
import { coursesInMonth } from './courses-in-month.read.server'
import { stateOf } from './states'
import { storedRows, type StoredRow } from './stored-rows.server'
import { visibleActs } from './visible-acts'

/** One client's paper; counts are null where nothing has been filled in yet. */
export interface PaperAct {
  code: string
  name: string | null
  contractNumber: string
  signedOn: string
  exitedOn: string | null
  counts: Record<string, number> | null
}

/** The papers of a month: everybody in its act, or the one who is named, filled in or not. */
export async function paperActs(
  actor: Actor,
  organisation: ActOrganisation,
  asked: { month: string; contractCode: string | null },
) {
  const act = await db.serviceAct.findFirst({
    where: { organisationId: organisation.id, month: asked.month, ...visibleActs(actor) },
    orderBy: { number: 'desc' },
  })
  const rows = act ? await storedRows(db, act.id) : new Map<string, StoredRow>()
  const courses = await coursesInMonth(db, actor, organisation.id, asked.month, rows.keys())
  const chosen = courses.filter((course) =>
    asked.contractCode === null ? rows.has(course.contractId) : course.code === asked.contractCode,
  )
  const numbers = await db.serviceContract.findMany({
    where: { organisationId: organisation.id },
    select: { id: true, number: true },
  })
  const numberOf = new Map(numbers.map((row) => [row.id, row.number]))
  const papers = chosen.map((course): PaperAct => {
    const row = rows.get(course.contractId)
    return {
      code: course.code,
      name: course.name,
      contractNumber: numberOf.get(course.contractId) ?? '',
      signedOn: course.signedOn,
      exitedOn: course.exitedOn,
      counts: row ? Object.fromEntries(row.counts) : null,
    }
  })
  return { papers, state: stateOf(act) }
}
