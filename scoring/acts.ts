import { plainDate, type PlainDate } from './plain-date'
import type { Wording } from './wording'

export interface Act {
  readonly id: string
  readonly number: string
  readonly adoptedOn: PlainDate
  /** The edition of the text and our edition of its encoding: it changes when a result changes. */
  readonly edition: string
  readonly title: Wording
}

export const acts = {
  'order-929': {
    id: 'order-929',
    number: '929',
    adoptedOn: plainDate('2018-06-13'),
    edition: '2018-06-13/1',
    title: {
      ru: 'Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929',
      en: 'Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region',
    },
  },
} as const satisfies Record<string, Act>

export type ActId = keyof typeof acts

/** Where a number or a rule stands: the act, the clause, and the edition that was read. */
export interface Citation {
  readonly act: ActId
  readonly clause: string
  readonly edition: string
}

export const order929 = (clause: string): Citation => ({
  act: 'order-929',
  clause,
  edition: acts['order-929'].edition,
})
