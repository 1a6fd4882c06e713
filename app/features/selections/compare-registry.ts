import { hasResidentialCareCode } from 'scoring/referral/requirements'
import { plainDate } from 'scoring/plain-date'
import type { AnswerOf, JusticeAnswer, RegistryId, TaxAnswer } from '~/platform/registries/registry-answers'
import { searchable } from '~/platform/lists/list-query'
import type { Word } from './weigh'

/** What an organisation says of itself in the portal. */
export interface Said {
  name: string
  inn: string
  ogrn: string
  kpp: string | null
  headName: string
}

export const comparedFields = ['name', 'inn', 'ogrn', 'kpp', 'headName', 'status'] as const
export type ComparedField = (typeof comparedFields)[number]

export interface Compared {
  field: ComparedField
  /** As the portal has it; null for the state, of which the portal knows nothing. */
  said: string | null
  /** As the register has it; null where it does not say. */
  inRegister: string | null
  isSame: boolean
}

/** Capitals, quotation marks and spaces do not make two names different. */
const plain = (text: string) => searchable(text.replace(/[„“”]/g, ''))

function compared(field: ComparedField, said: string | null, inRegister: string | null): Compared {
  const isSame = inRegister === null || inRegister === '' || plain(said ?? '') === plain(inRegister)
  return { field, said, inRegister: inRegister || null, isSame }
}

/** The fields of which a register speaks, beside what the organisation says. */
export function compareAnswer<Id extends RegistryId>(registry: Id, said: Said, answer: AnswerOf[Id]): Compared[] {
  const { name, ogrn, headName, status } = answer
  const state: Compared = { field: 'status', said: null, inRegister: status, isSame: status === 'active' }
  const tax = registry === 'tax' ? (answer as TaxAnswer) : null
  return [
    compared('name', said.name, name),
    ...(tax ? [compared('inn', said.inn, tax.inn)] : []),
    compared('ogrn', said.ogrn, ogrn),
    ...(tax ? [compared('kpp', said.kpp, tax.kpp)] : []),
    compared('headName', said.headName, headName),
    state,
  ]
}

/** What a register tells about single requirements of section 4; a hint for whoever examines, never the finding. */
export function hintsOf(answers: { tax: TaxAnswer | null; justice: JusticeAnswer | null }, day: string) {
  const hints = new Map<string, Word>()
  const { tax, justice } = answers
  if (tax) {
    const hasCode = hasResidentialCareCode(tax.activityCodes.length > 0 ? tax.activityCodes : 'unknown', plainDate(day))
    hints.set('requirement-code', hasCode === 'unknown' ? 'unknown' : hasCode ? 'yes' : 'no')
    hints.set('admissible-taxes', tax.hasArrears === null ? 'unknown' : tax.hasArrears ? 'no' : 'yes')
  }
  const isGoing = [tax && tax.status === 'active', justice && justice.status === 'active'].filter((one) => one !== null)
  if (isGoing.length > 0) hints.set('admissible-going-concern', isGoing.every(Boolean) ? 'yes' : 'no')
  return hints as ReadonlyMap<string, Word>
}
