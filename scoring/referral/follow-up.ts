import { zhigalovoAgreement } from '../acts'
import { unshiftedEnd } from '../deadlines/term-end'
import { followUpTerm } from '../parameters/zhigalovo-terms'
import {
  addToMonth,
  compareDays,
  firstDayOfYear,
  lastDayOf,
  monthOf,
  monthsBetween,
  yearOf,
  type PlainDate,
} from '../plain-date'
import { plainRule } from './plain-rule'

export const followUpPhases = plainRule({
  id: 'follow-up-phases',
  citation: zhigalovoAgreement('stage 5, administration (3)'),
  quote:
    'Постреабилитационное сопровождение осуществляется в течение 2 лет, затем ежеквартально собирает информацию о происходящих изменениях посредством телефонной связи и фиксирует в журнале учета',
  title: { ru: 'Сопровождение, затем звонки', en: 'Follow-up, then calls' },
  does: {
    ru: 'Сначала сопровождение, затем звонок в каждом календарном квартале, пока исполнитель не назовёт день, когда звонки прекращаются.',
    en: 'First the follow-up, then a call in each calendar quarter until the executor names the day on which the calls stop.',
  },
  parameters: [followUpTerm],
  taken: [
    {
      question: { ru: 'От какого дня считается квартал?', en: 'From which day does a quarter run?' },
      taken: { ru: 'Берётся календарный квартал', en: 'Calendar quarters are taken' },
      reason: {
        ru: 'В тексте «ежеквартально», а журнал и отчёты ведутся по календарным кварталам',
        en: 'The text says quarterly, and journals and reports go by calendar quarters',
      },
    },
  ],
})

interface Asked {
  readonly courseEndedOn: PlainDate
  /** The day on which the executor stopped the calls. */
  readonly stoppedOn: PlainDate | null
  readonly day: PlainDate
}

export type FollowUpPhase =
  /** `until`: the last day of the follow-up, or the last day for the call of the quarter. */
  { readonly phase: 'follow-up' | 'calls'; readonly until: PlainDate } | { readonly phase: 'stopped' }

/** What is due to a person after the course on a day. */
export function followUpPhase({ courseEndedOn, stoppedOn, day }: Asked): FollowUpPhase {
  const end = unshiftedEnd(courseEndedOn, followUpTerm.on(courseEndedOn))
  if (compareDays(day, end) <= 0) return { phase: 'follow-up', until: end }
  if (stoppedOn !== null && compareDays(stoppedOn, day) < 0) return { phase: 'stopped' }
  return { phase: 'calls', until: lastDayOfQuarter(day) }
}

function lastDayOfQuarter(day: PlainDate): PlainDate {
  const monthsSinceJanuary = monthsBetween(firstDayOfYear(yearOf(day)), day)
  return lastDayOf(addToMonth(monthOf(day), 2 - (monthsSinceJanuary % 3)))
}
