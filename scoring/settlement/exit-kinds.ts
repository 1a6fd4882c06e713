import type { Wording } from '../wording'

/** `valid-reason` is the closed list of row 2.1; `not-valid` is what clauses 2.4.8 and 3.8 name as not valid. */
export type ExitClass = 'completed' | 'valid-reason' | 'not-valid' | 'not-listed'

interface ExitKindDefinition {
  readonly class: ExitClass
  readonly title: Wording
}

export const exitKinds = {
  completed: { class: 'completed', title: { ru: 'курс завершён', en: 'completed the course' } },
  'illness-hospitalised': {
    class: 'valid-reason',
    title: { ru: 'болезнь с госпитализацией', en: 'illness, hospitalised' },
  },
  'court-prior-offence': {
    class: 'valid-reason',
    title: { ru: 'решение суда за деяния до поступления', en: 'a court decision for an offence before admission' },
  },
  death: { class: 'valid-reason', title: { ru: 'смерть', en: 'death' } },
  'relapse-hospitalised': {
    class: 'not-valid',
    title: { ru: 'госпитализация из-за употребления наркотиков', en: 'hospitalised after using drugs' },
  },
  'death-violent': { class: 'not-valid', title: { ru: 'насильственная смерть', en: 'violent death' } },
  'death-drug-use': {
    class: 'not-valid',
    title: { ru: 'смерть от употребления наркотиков', en: 'death from drug use' },
  },
  'left-without-permission': { class: 'not-valid', title: { ru: 'самовольный уход', en: 'left without permission' } },
  'refused-services': { class: 'not-valid', title: { ru: 'отказ от услуг', en: 'refused services' } },
  'custody-offence-during-stay': {
    class: 'not-valid',
    title: { ru: 'заключение под стражу за деяние во время курса', en: 'custody for an offence during the stay' },
  },
  'contract-breach': { class: 'not-valid', title: { ru: 'нарушение договора', en: 'breach of the contract' } },
  'not-listed': {
    class: 'not-listed',
    title: { ru: 'причина, которой нет в перечне', en: 'a reason that is not listed' },
  },
} as const satisfies Record<string, ExitKindDefinition>

export type ExitKind = keyof typeof exitKinds
export const exitKindList = Object.keys(exitKinds) as ExitKind[]
export const exitClassOf = (kind: ExitKind): ExitClass => exitKinds[kind].class
