import { plainDate, type PlainDate } from './plain-date'
import type { Wording } from './wording'

export interface Act {
  readonly id: string
  /** The day of the act; of a page or a text without a date, the latest day that it names as past. */
  readonly adoptedOn: PlainDate
  /** The last day on which it was in force; absent where no end is known. */
  readonly expiredOn?: PlainDate
  /** The edition of the text and our edition of its encoding: it changes when a result changes. */
  readonly edition: string
  readonly title: Wording
}

export const acts = {
  'order-929': {
    id: 'order-929',
    adoptedOn: plainDate('2018-06-13'),
    edition: '2018-06-13/1',
    title: {
      ru: 'Приказ комитета социальной защиты населения Волгоградской области от 13.06.2018 № 929',
      en: 'Order 929 of 13 June 2018 of the Committee for Social Protection of Volgograd region',
    },
  },
  'irkutsk-system': {
    id: 'irkutsk-system',
    adoptedOn: plainDate('2020-11-01'),
    edition: '2020-11-01/1',
    title: {
      ru: 'Региональная система социальной реабилитации и ресоциализации наркозависимых лиц в Иркутской области (страница министерства по молодежной политике)',
      en: 'The regional system of social rehabilitation in Irkutsk region (a page of the Ministry for Youth Policy)',
    },
  },
  'zhigalovo-agreement': {
    id: 'zhigalovo-agreement',
    adoptedOn: plainDate('2014-04-15'),
    expiredOn: plainDate('2022-12-31'),
    edition: '2014-04-15/1',
    title: {
      ru: 'Межведомственное соглашение о социальной реабилитации в муниципальном образовании «Жигаловский район» (срок действия истёк 31.12.2022)',
      en: 'The interdepartmental agreement of Zhigalovo district (expired on 31 December 2022)',
    },
  },
  'krasnoyarsk-order-110': {
    id: 'krasnoyarsk-order-110',
    adoptedOn: plainDate('2024-09-24'),
    edition: '2024-09-24/1',
    title: {
      ru: 'Приказ КГБУ СО «КЦСОН «Бородинский» от 24.09.2024 № 110',
      en: 'Order 110 of 24 September 2024 of the Borodinsky centre, Krasnoyarsk krai',
    },
  },
  'civil-code': {
    id: 'civil-code',
    adoptedOn: plainDate('1994-11-30'),
    edition: '1994-11-30/1',
    title: { ru: 'Гражданский кодекс Российской Федерации, часть первая', en: 'The Civil Code, part one' },
  },
  'labour-code': {
    id: 'labour-code',
    adoptedOn: plainDate('2001-12-30'),
    edition: '2001-12-30/1',
    title: { ru: 'Трудовой кодекс Российской Федерации', en: 'The Labour Code' },
  },
} as const satisfies Record<string, Act>

export type ActId = keyof typeof acts

/** Where a number or a rule stands: the act, the clause, and the edition that was read. */
export interface Citation {
  readonly act: ActId
  readonly clause: string
  readonly edition: string
}

const citing =
  (act: ActId) =>
  (clause: string): Citation => ({ act, clause, edition: acts[act].edition })

export const order929 = citing('order-929')
export const irkutskSystem = citing('irkutsk-system')
export const zhigalovoAgreement = citing('zhigalovo-agreement')
export const krasnoyarskOrder = citing('krasnoyarsk-order-110')
export const civilCode = citing('civil-code')
export const labourCode = citing('labour-code')
