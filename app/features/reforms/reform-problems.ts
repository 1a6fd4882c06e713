import { acts } from 'scoring/acts'
import { pathOfSteps, type Problem } from 'scoring/case/problem'
import { countLimits, pointLimits, type Limits } from 'scoring/case/read-parameter-value'
import { currentLaw, type ParameterId } from 'scoring/law'
import { settlementReadingIds } from 'scoring/readings'
import type { FieldProblem } from '~/platform/forms/parse'
import { dayText } from '~/platform/i18n/format'
import { askedParameters, fieldName, stepsOf } from './asked-numbers'
import { partNames, type Part } from './number-parts'

/** What is wrong with a part, told to a person; the reader of the document tells it to a program. */
function numberProblem(id: ParameterId, part: Part): FieldProblem {
  if (part.endsWith('UpTo')) return { key: 'reforms.problem.edges' }
  switch (currentLaw[id].sort) {
    case 'count':
      return rangeProblem(countLimits(id))
    case 'share':
      return { key: 'reforms.problem.share' }
    case 'month-day':
      return { key: 'reforms.problem.monthDay' }
    case 'rate-bands':
      return { key: 'reforms.problem.rate' }
    case 'point-bands':
      return rangeProblem(pointLimits)
  }
}

const rangeProblem = ({ least, most }: Limits): FieldProblem => ({
  key: 'range',
  values: { min: least, max: most },
})

interface Place {
  readonly field: string
  readonly problem: FieldProblem
}

const numberPlaces = askedParameters.flatMap((id) =>
  partNames(currentLaw[id].sort).map((part): [string, Place] => [
    pathOfSteps(stepsOf(id, part)),
    { field: fieldName(id, part), problem: numberProblem(id, part) },
  ]),
)

const readingPlaces = settlementReadingIds.map((id): [string, Place] => [
  pathOfSteps(['readings', id]),
  { field: id, problem: { key: id === 'groups-minimum' ? 'reforms.problem.groupsMinimum' : 'choose' } },
])

/** The field of each place in the document of a reform, and what a person is told there. */
const places: ReadonlyMap<string, Place> = new Map([
  ['title', { field: 'title', problem: { key: 'required' } }],
  [
    'from',
    { field: 'from', problem: { key: 'reforms.problem.from', values: { day: dayText(acts['order-929'].adoptedOn) } } },
  ],
  ...numberPlaces,
  ...readingPlaces,
])

/** The problems of a reform at the fields of its form. */
export function problemsAtFields(problems: readonly Problem[]): Record<string, FieldProblem> {
  const found: Record<string, FieldProblem> = {}
  for (const { path } of problems) {
    const place = places.get(path)
    if (place) found[place.field] ??= place.problem
  }
  return found
}
