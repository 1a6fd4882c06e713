import { krasnoyarskOrder } from '../acts'
import { unshiftedEnd } from '../deadlines/term-end'
import { sobrietyTerm } from '../parameters/sobriety-term'
import { compareDays, type PlainDate } from '../plain-date'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import type { Fact } from './decision'
import { plainRule } from './plain-rule'

const does: Wording = {
  ru: 'Специалист отмечает результат в разделе 5 индивидуальной программы. Общего вывода из отметок форма не делает.',
  en: 'The specialist marks the result in section 5 of the individual programme. The form draws no conclusion from the marks.',
}

const marker = (id: string, quote: string, title: Wording, more: Partial<Rule> = {}): Rule =>
  plainRule({
    id: `marker-${id}`,
    citation: krasnoyarskOrder('individual programme, section 5'),
    quote,
    title,
    does,
    ...more,
  })

/** The results of section 5 of the individual programme, in its order; others are free text. */
export const resultMarkers = {
  sober: marker(
    'sober',
    'не употребление наркотиков как минимум, в течение 1 месяца',
    { ru: 'Не употребляет наркотики', en: 'Uses no drugs' },
    {
      parameters: [sobrietyTerm],
      taken: [
        {
          question: {
            ru: '«Длительное время» (раздел 7) или месяц (форма)?',
            en: '“A long time” (section 7) or a month (the form)?',
          },
          taken: { ru: 'Не меньше срока, который назван в форме', en: 'At least the term that the form names' },
          reason: {
            ru: 'Форма заполняется на каждого и называет срок, раздел 7 его не называет',
            en: 'The form is filled in for each person and names a term, section 7 does not',
          },
        },
      ],
    },
  ),
  family: marker('family', 'налаживание семейных отношений и восстановление родственных связей', {
    ru: 'Отношения в семье налажены',
    en: 'Family ties are restored',
  }),
  conflicts: marker('conflicts', 'овладение навыками решения возможных конфликтов', {
    ru: 'Умеет решать конфликты',
    en: 'Can settle conflicts',
  }),
  soberModel: marker('sober-model', 'освоение модели трезвого поведения', {
    ru: 'Освоил трезвое поведение',
    en: 'Has learnt sober behaviour',
  }),
  newTies: marker('new-ties', 'установление новых социальных связей, не связанных с употреблением наркотиков', {
    ru: 'Есть новые связи, не связанные с наркотиками',
    en: 'Has new ties that have nothing to do with drugs',
  }),
} as const

export type ResultMarker = keyof typeof resultMarkers
const ids = Object.keys(resultMarkers) as ResultMarker[]

export interface MarkedResults {
  readonly reached: readonly Rule[]
  readonly notReached: readonly Rule[]
  readonly unknown: readonly Rule[]
}

/** The results of a programme as marked; what is not marked is unknown. */
export function markedResults(marks: Readonly<Record<ResultMarker, Fact>>): MarkedResults {
  const having = (value: Fact) => ids.filter((id) => marks[id] === value).map((id) => resultMarkers[id])
  return { reached: having(true), notReached: having(false), unknown: having('unknown') }
}

/** Whether the term without drugs is over on a day. */
export function isSoberLongEnough(lastUsedOn: PlainDate | 'unknown', day: PlainDate): Fact {
  if (lastUsedOn === 'unknown') return 'unknown'
  return compareDays(unshiftedEnd(lastUsedOn, sobrietyTerm.on(day)), day) <= 0
}
