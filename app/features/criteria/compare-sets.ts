import { diffArrays, diffWords } from 'diff'
import type { SetCriterion } from './set-in-force.read.server'

export interface TextPart {
  text: string
  kind: 'same' | 'added' | 'removed'
}

export const comparedTexts = ['title', 'text', 'source', 'method'] as const
export const comparedFlags = ['main', 'standIn'] as const

export interface ChangedCriterion {
  criterion: SetCriterion
  /** Its places in both editions, from 1. */
  places: { before: number; after: number }
  texts: { field: (typeof comparedTexts)[number]; parts: TextPart[] }[]
  /** What it is now and was not, or the other way round. */
  flags: { flag: (typeof comparedFlags)[number]; isNow: boolean }[]
  /** It stands elsewhere among those that both editions have. */
  isMoved: boolean
}

export interface SetComparison {
  added: { criterion: SetCriterion; place: number }[]
  removed: { criterion: SetCriterion; place: number }[]
  changed: ChangedCriterion[]
  sameCount: number
}

/** What became of each criterion from one edition to another; a criterion is known by its id. */
export function compareSets(before: readonly SetCriterion[], after: readonly SetCriterion[]): SetComparison {
  const [earlier, later] = [byId(before), byId(after)]
  const common = after.filter(({ id }) => earlier.has(id))
  const moved = movedAmong(
    before.map(({ id }) => id).filter((id) => later.has(id)),
    common.map(({ id }) => id),
  )
  const changed = common
    .map((criterion) => compared(earlier.get(criterion.id)!, later.get(criterion.id)!, moved.has(criterion.id)))
    .filter(({ texts, flags, isMoved }) => texts.length + flags.length > 0 || isMoved)
  return {
    added: [...later.values()].filter(({ criterion }) => !earlier.has(criterion.id)),
    removed: [...earlier.values()].filter(({ criterion }) => !later.has(criterion.id)),
    changed,
    sameCount: common.length - changed.length,
  }
}

interface Placed {
  criterion: SetCriterion
  place: number
}

const byId = (criteria: readonly SetCriterion[]): Map<string, Placed> =>
  new Map(criteria.map((criterion, index) => [criterion.id, { criterion, place: index + 1 }]))

/** Those that have to be taken out and put elsewhere, the fewest there can be. */
const movedAmong = (before: readonly string[], after: readonly string[]): Set<string> =>
  new Set(diffArrays([...before], [...after]).flatMap(({ added, value }) => (added ? value : [])))

function compared(before: Placed, after: Placed, isMoved: boolean): ChangedCriterion {
  const [old, now] = [wordsOf(before.criterion), wordsOf(after.criterion)]
  return {
    criterion: after.criterion,
    places: { before: before.place, after: after.place },
    texts: comparedTexts
      .filter((field) => old[field] !== now[field])
      .map((field) => ({ field, parts: partsOf(old[field], now[field]) })),
    flags: comparedFlags
      .filter((flag) => before.criterion[flag] !== after.criterion[flag])
      .map((flag) => ({ flag, isNow: after.criterion[flag] })),
    isMoved,
  }
}

const wordsOf = ({ title, text, source, method }: SetCriterion) => ({ title: title.ru, text, source, method })

/** A Russian word is one word: without this the library would split it into letters. */
const russianWords = new Intl.Segmenter('ru', { granularity: 'word' })

/** Two texts as one, word by word: what was taken out stands before what came in its place. */
export const partsOf = (before: string, after: string): TextPart[] =>
  diffWords(before, after, { intlSegmenter: russianWords }).map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }))
