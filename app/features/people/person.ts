/** What a person is able to do here, in one word. */
export const personStates = ['active', 'noPassword', 'locked', 'inactive'] as const
export type PersonState = (typeof personStates)[number]

export function stateOf(
  person: { isActive: boolean; lockedUntil: Date | null; hasPassword: boolean },
  now: Date,
): PersonState {
  if (!person.isActive) return 'inactive'
  if (person.lockedUntil && person.lockedUntil > now) return 'locked'
  return person.hasPassword ? 'active' : 'noPassword'
}

export const stateTones = { active: 'good', noPassword: 'warn', locked: 'bad', inactive: 'plain' } as const

/** «Орлова Тамара Викторовна» */
export const fullName = (person: { surname: string; givenName: string; patronymic: string | null }): string =>
  [person.surname, person.givenName, person.patronymic].filter(Boolean).join(' ')
