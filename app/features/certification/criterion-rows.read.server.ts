import type { CriterionResult } from 'scoring/certification/certification'
import { db, type Reader } from '~/platform/db/db.server'
import { setById, type SetCriterion } from '../criteria/set-in-force.read.server'
import { standingResult } from './assessment-case'

const resultOf = (text: string | null) => text as CriterionResult | null

/** The criteria of a certification in the order of its set, with what the centre says and what was found. */
export async function criterionRows({ id, setId }: { id: string; setId: string }, reader: Reader = db) {
  const [set, rows] = await Promise.all([
    setById(setId, reader),
    reader.criterionAssessment.findMany({ where: { certificationId: id } }),
  ])
  const rowOf = new Map(rows.map((row) => [row.criterion, row]))
  const shown = (criterion: SetCriterion, index: number) => {
    const { certificationId: _, criterion: __, ...row } = rowOf.get(criterion.id)!
    return {
      ...row,
      position: index + 1,
      criterion,
      selfResult: resultOf(row.selfResult),
      result: resultOf(row.result),
      recheckResult: resultOf(row.recheckResult),
      standing: standingResult(row),
    }
  }
  return { set: set!, rows: set!.criteria.map(shown) }
}

export type CriterionRow = Awaited<ReturnType<typeof criterionRows>>['rows'][number]

/** How far the self-assessment, the assessment and the re-check have come. */
export function progressOf(rows: readonly CriterionRow[]) {
  const open = rows.filter(({ result }) => result !== null && result !== 'met')
  const count = (among: readonly CriterionRow[], isDone: (row: CriterionRow) => boolean) => ({
    done: among.filter(isDone).length,
    total: among.length,
  })
  return {
    self: count(rows, (row) => row.selfResult !== null),
    assessed: count(rows, (row) => row.result !== null),
    remedied: count(open, (row) => row.remediedOn !== null),
    rechecked: count(open, (row) => row.recheckResult !== null),
  }
}
