import type { WorkedExample } from '../worked-example'

/** The example of each rule by the rule's id. */
export const workedExamples: ReadonlyMap<string, () => WorkedExample> = new Map()
