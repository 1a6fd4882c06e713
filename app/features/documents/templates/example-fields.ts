import type { FieldSpec, PaperFields } from '../kinds/paper-kind'

/** As many rows stand in each table of an example. */
const rowCount = 2

/**
 * An example of what stands in a paper, made from what its fields mean: the sample between guillemets where the meaning
 * has one, else the name of the field in brackets. No record of the region is read for it.
 */
export const exampleFields = (specs: readonly FieldSpec[]): PaperFields =>
  Object.fromEntries(
    specs.map((spec) => [
      spec.name,
      spec.rows ? Array.from({ length: rowCount }, () => exampleFields(spec.rows!)) : sampleOf(spec),
    ]),
  )

const sampleOf = ({ name, means }: FieldSpec): string => /«(.+)»/.exec(means)?.[1] ?? `[${name.replaceAll('_', ' ')}]`
