import fc from 'fast-check'
import type { Read } from '../../scoring/case/read'
import { readReform } from '../../scoring/case/read-reform'
import { readSettlementCase } from '../../scoring/case/read-settlement-case'
import type { Reform } from '../../scoring/reform/reform'
import type { SettlementCase } from '../../scoring/settlement/settlement-case'
import { readings, settlementCase } from './arbitraries'

export function sound<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return read.value
}

export const settled: fc.Arbitrary<SettlementCase> = settlementCase.map((given) => sound(readSettlementCase(given)))

const share = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .map(([part, whole]) => `${Math.min(part, whole)}/${whole}`)
const rate = fc.oneof(
  fc.constantFrom('0%', '0.01%', '0.5%', '1%', '100%'),
  fc.integer({ min: 0, max: 9999 }).map((hundredths) => {
    const decimals = `${hundredths % 100}`.padStart(2, '0')
    return `${Math.floor(hundredths / 100)}.${decimals}%`
  }),
)
const bandsOf = <T>(gain: fc.Arbitrary<T>) =>
  fc
    .tuple(fc.uniqueArray(fc.nat(100), { minLength: 2, maxLength: 2 }), gain, gain, gain)
    .map(([edges, low, medium, high]) => {
      const [lowUpTo, mediumUpTo] = edges.toSorted((a, b) => a - b)
      return { lowUpTo, mediumUpTo, gives: { low, medium, high } }
    })

const parameters = fc.record(
  {
    missingKindsShare: share,
    attendanceBands: bandsOf(rate),
    employmentBands: bandsOf(rate),
    remissionBands: bandsOf(fc.nat(9)),
    attendanceWindowMonths: fc.integer({ min: 1, max: 15 }),
    employmentWindowMonths: fc.integer({ min: 1, max: 15 }),
    remissionMonths: fc.integer({ min: 1, max: 31 }),
    remissionYears: fc.integer({ min: 1, max: 5 }),
    remissionReportDay: fc.constantFrom('01-01', '02-28', '06-30', '12-25', '12-31'),
    courseDays: fc.integer({ min: 1, max: 400 }),
  },
  { requiredKeys: [] },
)

/** Days of which some come before, some within and some after the years of the cases. */
const from = fc.constantFrom('2018-06-13', '2018-12-31', '2024-12-31', '2025-01-01', '2025-12-31', '2026-07-01')

/** A reform as a person would write it, read as the command reads it. */
export const reform: fc.Arbitrary<Reform> = fc.record({ from, parameters, readings }).map((drawn) => {
  const window = drawn.parameters.attendanceWindowMonths ?? 6
  const minimum = drawn.readings['groups-minimum'] ?? (window < 6 ? '6' : undefined)
  return sound(
    readReform({
      schema: 'reform/1',
      title: 'Проект',
      from: drawn.from,
      parameters: { courseDays: 90, ...drawn.parameters },
      readings: {
        ...drawn.readings,
        ...(minimum !== undefined && { 'groups-minimum': `${Math.min(Number(minimum), window)}` }),
      },
    }),
  )
})
