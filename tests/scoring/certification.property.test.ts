import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCertificationCase } from '../../scoring/case/read-certification-case'
import { writeCertification } from '../../scoring/case/write-certification'
import { certify } from '../../scoring/certification/certify'
import { irkutsk29 } from '../../scoring/certification/irkutsk-29'
import { PATIENCE, RUNS } from './property-runs'

const shipped = irkutsk29.criteria.map(({ id, main }) => ({ id, main }))
const inline = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }), main: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 6,
    selector: ({ id }) => id,
  },
)

const certificationCase = fc
  .oneof(
    fc.constant({ criteria: 'irkutsk-29/1' as unknown, list: shipped }),
    inline.map((list) => ({ criteria: { id: 'ministry/1', criteria: list } as unknown, list })),
  )
  .chain(({ criteria, list }) =>
    fc.record({
      criteria: fc.constant(criteria),
      list: fc.constant(list),
      strict: fc.boolean(),
      entries: fc.tuple(
        ...list.map(({ id }) =>
          fc.record({
            criterion: fc.constant(id),
            result: fc.oneof({ weight: 5, arbitrary: fc.constant('met') }, fc.constantFrom('met', 'partly', 'not-met')),
            remedyBy: fc.option(fc.constantFrom('2025-06-01', '2026-01-31'), { nil: undefined }),
          }),
        ),
      ),
    }),
  )
  .chain((made) =>
    fc.shuffledSubarray(made.entries, { minLength: made.entries.length }).map((entries) => ({ ...made, entries })),
  )

const run = ({ criteria, entries, strict }: { criteria: unknown; entries: readonly object[]; strict: boolean }) => {
  const read = readCertificationCase({
    schema: 'certification-case/1',
    criteria,
    ...(strict && { readings: { 'main-not-met': 'refuse' } }),
    assessments: JSON.parse(JSON.stringify(entries)) as unknown,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return JSON.parse(JSON.stringify(writeCertification(certify(read.value)))) as Record<string, unknown>
}

test(
  'random assessments come out as in the plain telling',
  () => {
    fc.assert(
      fc.property(certificationCase, ({ criteria, list, entries, strict }) => {
        const find = (id: string) => entries.find(({ criterion }) => criterion === id)!
        const findings = list
          .map(({ id, main }) => ({ main, ...find(id) }))
          .filter(({ result }) => result !== 'met')
          .map(({ criterion, main, result, remedyBy }) => ({ criterion, main, result, ...(remedyBy && { remedyBy }) }))
        const partly = findings.filter(({ result }) => result === 'partly').length
        let supports = 'certify'
        if (findings.length > 0) supports = findings.some((finding) => !finding.remedyBy) ? 'incomplete' : 'remedy'
        if (strict && findings.some(({ main, result }) => main && result === 'not-met')) supports = 'refuse'
        expect(run({ criteria, entries, strict })).toEqual({
          schema: 'certification/1',
          criteria: typeof criteria === 'string' ? criteria : 'ministry/1',
          met: list.length - findings.length,
          partly,
          notMet: findings.length - partly,
          supports,
          findings,
        })
      }),
      { numRuns: RUNS },
    )
  },
  PATIENCE,
)
