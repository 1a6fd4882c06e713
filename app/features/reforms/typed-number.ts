import type { Json } from 'scoring/case/canonical-json'
import { writeValue } from 'scoring/case/write-parameter-value'
import { currentLaw, type ParameterId } from 'scoring/law'
import type { BandTable } from 'scoring/parameters/band-table'
import type { PlainDate } from 'scoring/plain-date'
import { fieldName } from './asked-numbers'
import { bandParts, type Part } from './number-parts'

type Typed = (part: Part) => string

/** A number as it was typed, as the document of a reform writes it; undefined where nothing was typed. */
export function typedNumber(id: ParameterId, params: URLSearchParams, day: PlainDate): Json | undefined {
  const typed: Typed = (part) => (params.get(fieldName(id, part)) ?? '').trim()
  const value = typed('value')
  const parameter = currentLaw[id]
  switch (parameter.sort) {
    case 'count':
      return value ? wholeNumber(value) : undefined
    case 'share':
      return value ? value.replace(/\s/g, '') : undefined
    case 'month-day':
      return value ? monthDay(value) : undefined
    case 'rate-bands':
      return typedBands(writeValue['rate-bands'](parameter.on(day)), typed, rate)
    case 'point-bands':
      return typedBands(writeValue['point-bands'](parameter.on(day)), typed, wholeNumber)
  }
}

/** A table with the parts that were typed; the others stay as they are today. */
function typedBands(today: Json, typed: Typed, gain: (text: string) => Json): Json | undefined {
  const { lowUpTo, mediumUpTo, gives } = today as unknown as BandTable<Json>
  if (bandParts.every((part) => !typed(part))) return undefined
  const edge = (part: 'lowUpTo' | 'mediumUpTo', now: number): Json => {
    const text = typed(part)
    return text ? wholeNumber(text.replace(/\s*%$/, '')) : now
  }
  const given = (band: keyof typeof gives): Json => (typed(band) ? gain(typed(band)) : gives[band])
  return {
    lowUpTo: edge('lowUpTo', lowUpTo),
    mediumUpTo: edge('mediumUpTo', mediumUpTo),
    gives: { low: given('low'), medium: given('medium'), high: given('high') },
  }
}

/** What is not a whole number stays as it was typed: whoever reads the document refuses it there. */
const wholeNumber = (text: string): Json => (/^\+?\d{1,9}$/.test(text) ? Number(text) : text)

/** «0,5», «0,5 %» or "0.5%". */
const rate = (text: string): string => `${text.replace(/\s*%$/, '').replace(',', '.')}%`

/** «25.12» as "12-25". */
const monthDay = (text: string): string =>
  text.replace(
    /^(\d{1,2})\.(\d{1,2})\.?$/,
    (_, day: string, month: string) => `${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
