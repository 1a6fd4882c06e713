import { getGender, getLastnameGender, incline } from 'lvovich'
import type { GrammaticalCase } from './grammatical-case'

const nbsp = '\u00a0'

/**
 * A person's name in a case: «Орлова Татьяна Викторовна» → «Орловой Татьяне Викторовне»; initials stay as they are.
 * Right for most names, not for all: a person may set it right by hand, and that is asked first.
 */
export function nameInCase(name: string, wanted: GrammaticalCase): string {
  const [last = '', first = '', ...rest] = name.trim().split(/[\s\u00a0]+/)
  if (first === '' || first.includes('.')) {
    const gender = getLastnameGender(last)
    const surname = incline({ last, gender }, wanted).last ?? last
    return [surname, first, ...rest].filter(Boolean).join(nbsp)
  }
  const middle = rest.join(' ')
  const gender = getGender({ last, first, middle })
  const told = incline({ last, first, middle, gender }, wanted)
  return [told.last, told.first, told.middle].filter(Boolean).join(' ')
}

/** «Орлова Татьяна Викторовна» → «Орлова Т. В.» with no-break spaces. */
export function withInitials(name: string): string {
  const [last = '', ...rest] = name.trim().split(/[\s\u00a0]+/)
  return [last, ...rest.map((part) => (part.includes('.') ? part : `${part[0]}.`))].join(nbsp)
}
