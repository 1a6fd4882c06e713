import { order929 } from '../acts'
import {
  testsAfterAdmission as workingTerm,
  testsOuterLimit as outerTerm,
  testsValidity,
} from '../parameters/referral-terms'
import type { TakenSense } from '../rule'
import { deadlineRule, type DeadlineRule } from './deadline-rule'
import { parties } from './party'
import { calendarDays } from './taken-senses'

/** Two clauses set different terms for one act. Both stand: the one to work by, and the limit after which it is a breach of either. */
export interface ContradictoryTerm {
  readonly working: DeadlineRule
  readonly outer: DeadlineRule
  readonly taken: TakenSense
}

const twoTerms: TakenSense = {
  question: {
    ru: 'Какой срок действует: «первых двух дней» (3.4) или «7 дней» (2.8.1)?',
    en: 'Which term stands: the first two days (3.4) or 7 days (2.8.1)?',
  },
  taken: {
    ru: 'Оба: два дня — рабочий срок, семь — крайний',
    en: 'Both: two days to work by, seven as the outer limit',
  },
  reason: {
    ru: 'Пункт 3.4 говорит о порядке после зачисления, пункт 2.8.1 — об обязанности вообще; после двух дней предупреждают, после семи это нарушение и по тому, и по другому пункту',
    en: 'Clause 3.4 is about what follows enrolment, clause 2.8.1 about the duty at large; after two days comes a warning, after seven it is a breach of either clause',
  },
}

export const testsAfterAdmission = deadlineRule({
  id: 'tests-after-admission',
  sort: 'deadline',
  who: parties.organisation,
  event: 'client-enrolled',
  term: { form: 'term', length: workingTerm },
  citation: order929('3.4'),
  quote:
    'При отсутствии медицинских исследований и анализов некоммерческая организация после зачисления наркозависимого лица в течение первых двух дней обеспечивает прохождение наркозависимым лицом медицинское исследование и сдачу анализов.',
  title: { ru: 'Недостающие анализы сданы', en: 'Missing tests are made' },
  does: {
    ru: 'Последний день рабочего срока, в который организация обеспечивает недостающие анализы.',
    en: 'The last day of the term in which the organisation is to have missing tests made.',
  },
  taken: [twoTerms, calendarDays],
})

export const testsOuterLimit = deadlineRule({
  id: 'tests-outer-limit',
  sort: 'deadline',
  who: parties.organisation,
  event: 'client-enrolled',
  term: { form: 'term', length: outerTerm },
  citation: order929('2.8.1 (7)'),
  quote: 'обеспечить в течение 7 дней их сдачу',
  title: { ru: 'Крайний срок недостающих анализов', en: 'The outer limit for missing tests' },
  does: {
    ru: 'Последний день, после которого отсутствие анализов — нарушение обязанности организации.',
    en: "The last day, after which missing tests are a breach of the organisation's duty.",
  },
  taken: [
    twoTerms,
    calendarDays,
    {
      question: { ru: 'От какого события идут 7 дней?', en: 'From what event do the 7 days run?' },
      taken: { ru: 'От зачисления', en: 'From enrolment' },
      reason: {
        ru: 'Пункт события не называет, а пункт 3.4 о тех же анализах считает от зачисления',
        en: 'The clause names no event, and clause 3.4 on the same tests counts from enrolment',
      },
    },
  ],
})

export const contradictoryTests: ContradictoryTerm = {
  working: testsAfterAdmission,
  outer: testsOuterLimit,
  taken: twoTerms,
}

export const testsValid = deadlineRule({
  id: 'tests-valid',
  sort: 'validity',
  who: parties.client,
  toWhom: parties.organisation,
  event: 'tests-made',
  term: { form: 'term', length: testsValidity },
  citation: order929('2.7.1 (5)'),
  quote: 'выполненные не более 6 месяцев назад до поступления в некоммерческую организацию',
  title: { ru: 'Анализы действительны', en: 'The tests are valid' },
  does: {
    ru: 'Последний день поступления, на который анализы ещё годятся; более старые сдают снова.',
    en: 'The last day of admission for which the tests still serve; older ones are made again.',
  },
})

export const testDeadlines: readonly DeadlineRule[] = [testsAfterAdmission, testsOuterLimit, testsValid]
