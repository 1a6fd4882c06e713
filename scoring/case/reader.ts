import { isBlank } from '../blank'
import { hasTooManyDigits, MOST_ROUBLE_DIGITS, parseKopecks, type Kopecks } from '../money'
import { parsePlainDate, parsePlainMonth, type PlainDate, type PlainMonth } from '../plain-date'
import { pathOf, show, type Place } from './problem'
import { ProblemList } from './problem-list'

const LONGEST_TEXT = 10_000

export type Fields = Readonly<Record<string, unknown>>
export interface Shape {
  readonly required: readonly string[]
  readonly optional: readonly string[]
  readonly all: ReadonlySet<string>
}

export const shape = (required: readonly string[], optional: readonly string[] = []): Shape => ({
  required,
  optional,
  all: new Set([...required, ...optional]),
})

/** Reads values and keeps every problem. Each method gives undefined where it refused, so that reading goes on. */
export class Reader {
  constructor(readonly problems: ProblemList) {}

  refuse(place: Place | null, message: string): undefined {
    this.problems.add(() => pathOf(place), message)
  }

  expected(place: Place | null, value: unknown, what: string): undefined {
    return this.refuse(place, `is ${show(value)}: expected ${what}`)
  }

  /** An object with the fields of the shape and no others; whether a field may be null is its own matter. */
  fields(value: unknown, place: Place | null, { required, all }: Shape): Fields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.expected(place, value, 'an object')
    }
    const fields = value as Fields
    for (const key in fields) {
      if (!all.has(key)) this.refuse({ up: place, key }, `is not known here: expected only ${[...all].join(', ')}`)
    }
    for (const key of required) {
      if (fields[key] === undefined) this.refuse({ up: place, key }, 'is missing: this field is required')
    }
    return fields
  }

  list(value: unknown, place: Place): readonly unknown[] | undefined {
    return Array.isArray(value) ? value : this.expected(place, value, 'a list')
  }

  text(value: unknown, place: Place): string | undefined {
    if (typeof value !== 'string' || value === '') return this.expected(place, value, 'a text that is not empty')
    if (value.length > LONGEST_TEXT) {
      return this.refuse(place, `is ${value.length} characters long: expected at most ${LONGEST_TEXT}`)
    }
    // Neither can be sealed, stored or printed safely, and no honest text holds them.
    if (/[\0\p{Surrogate}]/u.test(value)) return this.expected(place, value, 'a text without NUL and broken characters')
    return value
  }

  /** A text in which there is something to read. */
  visibleText(value: unknown, place: Place): string | undefined {
    if (typeof value !== 'string' || isBlank(value)) return this.expected(place, value, 'a text that is not blank')
    return this.text(value, place)
  }

  amount(value: unknown, place: Place): Kopecks | undefined {
    const amount = typeof value === 'string' ? parseKopecks(value) : null
    if (typeof value === 'string' && hasTooManyDigits(value)) {
      return this.expected(place, value, `an amount of at most ${MOST_ROUBLE_DIGITS} digits of roubles`)
    }
    return amount ?? this.expected(place, value, 'an amount of roubles as a text with two decimals, such as "14999.99"')
  }

  date(value: unknown, place: Place): PlainDate | undefined {
    const date = typeof value === 'string' ? parsePlainDate(value) : null
    return date ?? this.expected(place, value, 'a real date, such as "2025-03-31"')
  }

  month(value: unknown, place: Place): PlainMonth | undefined {
    const month = typeof value === 'string' ? parsePlainMonth(value) : null
    return month ?? this.expected(place, value, 'a month, such as "2025-03"')
  }

  integer(value: unknown, place: Place, from: number, to: number): number | undefined {
    if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value + 0
    const range = to === Number.MAX_SAFE_INTEGER ? `from ${from}` : `from ${from} to ${to}`
    return this.expected(place, value, `a whole number ${range}`)
  }

  boolean(value: unknown, place: Place): boolean | undefined {
    return typeof value === 'boolean' ? value : this.expected(place, value, 'true or false')
  }

  oneOf<Option extends string>(value: unknown, place: Place, options: readonly Option[]): Option | undefined {
    const option = options.find((known) => known === value)
    return (
      option ?? this.expected(place, value, options.length === 1 ? `"${options[0]}"` : `one of ${options.join(', ')}`)
    )
  }
}
