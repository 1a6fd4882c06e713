import { allKinds } from './kinds/kind-of.server'
import type { PaperKindId } from './kinds/paper-kind'

/** The kind that an address asks for, of those that are prepared about a subject and registered; null where it is none. */
export const preparableKind = (asked: string | null): PaperKindId | null =>
  allKinds.find(({ id, series, hasOwnRoom }) => id === asked && series !== null && !hasOwnRoom)?.id ?? null
