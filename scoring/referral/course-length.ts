import { order929 } from '../acts'
import { courseDays } from '../parameters/course-days'
import { addDays, compareDays, type PlainDate } from '../plain-date'
import { decide, found, notKnown, type Decision } from './decision'
import { plainRule } from './plain-rule'

export const courseTooLong = plainRule({
  id: 'course-too-long',
  citation: order929('2.3.1'),
  quote:
    'Услуги наркозависимым лицам при круглосуточном пребывании предоставляются не более 180 дней с даты заключения договора между наркозависимым лицом (его представителем) и некоммерческой организации',
  title: { ru: 'Курс дольше наибольшего срока', en: 'The course is longer than the longest term' },
  does: {
    ru: 'День договора — первый день курса. Плановый или фактический конец позже последнего дня — превышение, портал о нём предупреждает.',
    en: 'The contract day is day one. A planned or real end after the last day is too long, and a warning says so.',
  },
  parameters: [courseDays],
})

export interface Course {
  readonly contractOn: PlainDate
  /** The planned end or the exit. */
  readonly endsOn: PlainDate | 'unknown'
}

/** The last day that a course may have, the contract day included. */
export const lastCourseDay = (contractOn: PlainDate): PlainDate => addDays(contractOn, courseDays.on(contractOn) - 1)

export function checkCourseLength({ contractOn, endsOn }: Course): Decision {
  const isTooLong =
    endsOn === 'unknown'
      ? notKnown({ fact: 'endsOn', title: { ru: 'День окончания курса', en: 'The day on which the course ends' } })
      : found(compareDays(lastCourseDay(contractOn), endsOn) < 0)
  return decide([[courseTooLong, isTooLong]])
}
