import type { Wording } from 'scoring/wording'
import { incomingKinds } from './incoming-kinds'
import { allKinds } from './kinds/kind-of.server'

const known: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ...allKinds.map(({ id, title }) => [id, title] as const),
  ...Object.entries(incomingKinds),
])

/** Every kind of paper, made here or received, with its title. */
export const kindTitles: readonly (readonly [string, Wording])[] = [...known]

/** The title of a kind. @throws where no paper is of the kind */
export function kindTitle(kind: string): Wording {
  const title = known.get(kind)
  if (!title) throw new RangeError(`no paper is of the kind ${kind}`)
  return title
}
