import { plainHeading, type Heading } from '~/platform/csv/headings'
import { readMonth } from '~/platform/csv/read-month'
import { readDay } from '~/platform/forms/parse'
import { readMoney } from '~/platform/forms/read-money'
import type { Problem, ProblemCode } from './problems'

/** A Latin K stands where the Cyrillic one was meant: they look alike. */
export const plainCode = (text: string): string =>
  text
    .trim()
    .toUpperCase()
    .replace(/^K(?=-\d)/, 'К')

/** The cells of one row by column, read as days, amounts, words; what is wrong is gathered, all of it at once. */
export class RowCells {
  readonly problems: Problem[] = []

  constructor(
    private readonly cells: readonly string[],
    private readonly at: ReadonlyMap<string, number>,
    private readonly columns: ReadonlyMap<string, Heading>,
  ) {}

  /** The cell, trimmed; empty where the file has no such column. */
  raw(key: string): string {
    const index = this.at.get(key)
    return index === undefined ? '' : (this.cells[index] ?? '').trim()
  }

  has = (key: string): boolean => this.at.has(key)

  problem(key: string, code: ProblemCode, values?: Problem['values']): void {
    this.problems.push({ column: this.columns.get(key)?.heading ?? key, value: this.raw(key), code, values })
  }

  text(key: string, max = 200): string {
    const text = this.optionalText(key, max)
    if (text === '') this.problem(key, 'required')
    return text
  }

  optionalText(key: string, max = 500): string {
    const text = this.raw(key)
    if (text.length > max) this.problem(key, 'tooLong', { max })
    return text
  }

  /** A clients' code or another word whose case does not count. */
  code(key: string): string {
    return plainCode(this.text(key, 40))
  }

  day = (key: string): string => this.required(key, 'day', readDay) ?? ''

  optionalDay = (key: string): string | null => (this.raw(key) === '' ? null : this.day(key))

  month = (key: string): string => this.required(key, 'month', readMonth) ?? ''

  money = (key: string): bigint => this.required(key, 'money', readMoney) ?? 0n

  whole(key: string, min: number, max: number): number {
    const number = this.required(key, 'wholeNumber', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : undefined))
    if (number !== undefined && (number < min || number > max)) this.problem(key, 'range', { min, max })
    return number ?? 0
  }

  /** One of the words of a closed list, however it is spelt. */
  choice<T extends string>(key: string, words: Readonly<Record<T, readonly string[]>>): T | undefined {
    const asked = this.raw(key)
    const found = spellingsOf(words).get(plainHeading(asked))
    if (found !== undefined) return found as T
    const choices = (Object.values(words) as (readonly string[])[]).map(([first]) => first).join(', ')
    this.problem(key, asked === '' ? 'required' : 'choice', { choices })
    return undefined
  }

  private required<T>(key: string, code: ProblemCode, read: (text: string) => T | undefined): T | undefined {
    const text = this.raw(key)
    const value = text === '' ? undefined : read(text)
    if (value === undefined) this.problem(key, text === '' ? 'required' : code)
    return value
  }
}

const spellings = new WeakMap<object, Map<string, string>>()

/** Every spelling of a closed list's words, in the form in which they are compared; made once for each list. */
function spellingsOf(words: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const before = spellings.get(words)
  if (before) return before
  const entries = Object.entries(words).flatMap(([word, all]) => all.map((one) => [plainHeading(one), word] as const))
  const made = new Map(entries)
  spellings.set(words, made)
  return made
}
