import { halfYearOf } from './half-year'

/** A criterion that a centre did not fully meet, as assessors found it. */
export interface CriterionFinding {
  criterion: string
  result: 'partly' | 'not-met'
  /** The day on which it was found, `YYYY-MM-DD`. */
  on: string
  /** On the examination for a certificate, or on a visit of surveillance. */
  of: 'examination' | 'surveillance'
  certification: { id: string; number: number }
  centre: string
}

export interface CriterionFigures {
  criterion: string
  title: { ru: string; en: string }
  /** How many examinations have a result by it. */
  examinedCount: number
  partlyCount: number
  notMetCount: number
  /** Of both, on examinations alone: it is never more than the examinations. */
  examinationFindings: number
  byHalf: Readonly<Record<string, number>>
}

/** How often each criterion was not fully met, the most often first; of equals the one that was not met at all. */
export function groupFindings(
  findings: readonly CriterionFinding[],
  examined: ReadonlyMap<string, number>,
  titles: ReadonlyMap<string, { ru: string; en: string }>,
): CriterionFigures[] {
  const ids = new Set([...examined.keys(), ...findings.map(({ criterion }) => criterion)])
  return [...ids]
    .map((criterion) => {
      const own = findings.filter((one) => one.criterion === criterion)
      const byHalf: Record<string, number> = {}
      for (const { on } of own) byHalf[halfYearOf(on)] = (byHalf[halfYearOf(on)] ?? 0) + 1
      return {
        ...{ criterion, byHalf, examinedCount: examined.get(criterion) ?? 0 },
        title: titles.get(criterion) ?? { ru: criterion, en: criterion },
        partlyCount: own.filter(({ result }) => result === 'partly').length,
        notMetCount: own.filter(({ result }) => result === 'not-met').length,
        examinationFindings: own.filter(({ of }) => of === 'examination').length,
      }
    })
    .sort((one, other) => totalOf(other) - totalOf(one) || other.notMetCount - one.notMetCount)
}

export const totalOf = ({ partlyCount, notMetCount }: CriterionFigures): number => partlyCount + notMetCount
