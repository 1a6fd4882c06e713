import { fraction, type Fraction } from '../fraction'
import type { Law, ParameterId } from '../law'
import type { Sort, ValueOf } from '../parameters/parameter'
import { parsePlainDate } from '../plain-date'
import type { Place } from './problem'
import { readBands } from './read-bands'
import type { Reader } from './reader'

export interface Limits {
  readonly least: number
  readonly most: number
}

const MOST = 9999

/** Where a count may be nothing, or where a great one would leave the calendar. */
const limitsOf: { readonly [Id in ParameterId]?: Limits } = {
  actAssessmentDay: { least: 1, most: 28 },
  qualityThreshold: { least: 0, most: MOST },
  remissionYears: { least: 1, most: 100 },
}

/** No window of nothing, no course of no days. */
const otherLimits: Limits = { least: 1, most: MOST }

export const countLimits = (id: ParameterId): Limits => limitsOf[id] ?? otherLimits
export const pointLimits: Limits = { least: 0, most: MOST }

/** A value as `scoring rules` writes it: a share "1/8", a rate "0.5%", a count 6, a day of the year "12-25", bands. */
export function readParameterValue(
  reader: Reader,
  value: unknown,
  place: Place,
  id: ParameterId,
  sort: Law[ParameterId]['sort'],
): ValueOf[Sort] | undefined {
  switch (sort) {
    case 'count': {
      const { least, most } = countLimits(id)
      return reader.integer(value, place, least, most)
    }
    case 'share':
      return readShare(reader, value, place)
    case 'month-day':
      return readMonthDay(reader, value, place)
    case 'rate-bands':
      return readBands(reader, value, place, (rate, at) => readRate(reader, rate, at))
    case 'point-bands':
      return readBands(reader, value, place, (points, at) =>
        reader.integer(points, at, pointLimits.least, pointLimits.most),
      )
  }
}

const SHARE = /^(0|[1-9][0-9]{0,8})(?:\/([1-9][0-9]{0,8}))?$/

function readShare(reader: Reader, value: unknown, place: Place): Fraction | undefined {
  const [, numerator, denominator = '1'] = SHARE.exec(typeof value === 'string' ? value : '') ?? []
  return numerator !== undefined && BigInt(numerator) <= BigInt(denominator)
    ? fraction(BigInt(numerator), BigInt(denominator))
    : reader.expected(place, value, 'a share from "0" to "1", such as "1/8"')
}

const RATE = /^(0|[1-9][0-9]{0,2})(?:\.([0-9]{1,2}))?%$/
const HUNDRED_PERCENT = 10_000n

function readRate(reader: Reader, value: unknown, place: Place): Fraction | undefined {
  const [, percent, decimals = ''] = RATE.exec(typeof value === 'string' ? value : '') ?? []
  const hundredths = percent === undefined ? null : BigInt(percent + decimals.padEnd(2, '0'))
  return hundredths !== null && hundredths <= HUNDRED_PERCENT
    ? fraction(hundredths, HUNDRED_PERCENT)
    : reader.expected(place, value, 'a rate from "0%" to "100%", at most two decimals, such as "0.5%"')
}

const COMMON_YEAR = 2001

/** A day that every year has: 29 February would be missing in most. */
const readMonthDay = (reader: Reader, value: unknown, place: Place): string | undefined =>
  typeof value === 'string' && parsePlainDate(`${COMMON_YEAR}-${value}`)
    ? value
    : reader.expected(place, value, 'a month and a day that every year has, such as "12-25"')
