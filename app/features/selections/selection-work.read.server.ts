import { withinReach, type Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { readCard } from './application-card'
import { examinersOf } from './examiners.server'
import { selectionStatuses, statusOf, waitsFor, type SelectionStatus, type SelectionStep } from './states'

export interface SelectionTask {
  id: string
  step: SelectionStep
  /** Null while it is a draft. */
  number: number | null
  centreName: string
  organisationName: string
  /** By which day remarks are to be answered, where a day was set. */
  dueOn: string | null
}

/** The states in which it is this person's turn. */
const turnsOf = (actor: Actor): SelectionStatus[] =>
  selectionStatuses.filter((status) => {
    const turn = waitsFor[status]
    return turn !== null && actor.permissions.has(turn.permission)
  })

/** How many applications are in a state in which it is this person's turn. */
export async function selectionCount(actor: Actor): Promise<number> {
  const mine = turnsOf(actor)
  if (mine.length === 0) return 0
  return db.qualifyingSelection.count({ where: { ...withinReach(actor), status: { in: mine } } })
}

/** The applications that wait for this person, the oldest first. */
export async function selectionWork(actor: Actor): Promise<SelectionTask[]> {
  const mine = turnsOf(actor)
  if (mine.length === 0) return []
  const rows = await db.qualifyingSelection.findMany({
    where: { ...withinReach(actor), status: { in: mine } },
    include: { organisation: { select: { shortName: true } }, centre: { select: { name: true } } },
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
  })
  const tasks = await Promise.all(
    rows.map(async (row): Promise<SelectionTask[]> => {
      const { step } = waitsFor[statusOf(row)]!
      // Whoever examined it does not decide: it waits for somebody else.
      if (step === 'decide' && (await examinersOf(db, row)).has(actor.userId)) return []
      const task = {
        ...{ id: row.id, step, number: row.number, organisationName: row.organisation.shortName },
        centreName: row.centre?.name ?? readCard(row.dataJson).centreName,
        dueOn: step === 'answer' ? row.answerByOn : null,
      }
      return [task]
    }),
  )
  return tasks.flat()
}
