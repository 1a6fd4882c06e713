import { criterionSets } from '../certification/irkutsk-29'
import type { Criterion, CriterionSet } from '../certification/criterion-set'
import { inside, type Place } from './problem'
import { shape, type Reader } from './reader'

const SET = shape(['id', 'criteria'], ['title', 'source', 'approved'])
const CRITERION = shape(['id'], ['main', 'standIn', 'title', 'text', 'source', 'citation', 'method'])

/** A set that ships, named by its id, or one given inline, as a ministry enters it. */
export function readCriterionSet(reader: Reader, value: unknown, place: Place): CriterionSet | undefined {
  if (value === undefined) return
  if (typeof value === 'string') {
    const known = criterionSets.get(value)
    return (
      known ?? reader.expected(place, value, `one of ${[...criterionSets.keys()].join(', ')}, or a set of your own`)
    )
  }
  const fields = reader.fields(value, place, SET)
  if (!fields) return
  const id = fields.id === undefined ? undefined : reader.text(fields.id, inside(place, 'id'))
  const criteria = readCriteria(reader, fields.criteria, inside(place, 'criteria'))
  return id !== undefined && criteria ? { id, criteria } : undefined
}

function readCriteria(reader: Reader, value: unknown, place: Place): Criterion[] | undefined {
  if (value === undefined) return
  const list = reader.list(value, place)
  if (!list) return
  if (list.length === 0) reader.refuse(place, 'is an empty list: expected the criteria of the set')
  const firstWith = new Map<string, number>()
  return list.flatMap((item, index) => {
    const here = inside(place, index)
    const fields = reader.fields(item, here, CRITERION)
    if (!fields) return []
    const id = fields.id === undefined ? undefined : reader.text(fields.id, inside(here, 'id'))
    const main = fields.main === undefined ? false : reader.boolean(fields.main, inside(here, 'main'))
    if (fields.standIn !== undefined) reader.boolean(fields.standIn, inside(here, 'standIn'))
    if (id === undefined) return []
    const first = firstWith.get(id)
    if (first === undefined) firstWith.set(id, index)
    else reader.refuse(inside(here, 'id'), `is already the id of criteria[${first}]: expected each criterion once`)
    return { id, main: main ?? false }
  })
}
