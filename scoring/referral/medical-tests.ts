import { order929 } from '../acts'
import { testsAfterAdmission, testsOuterLimit, testsValidity } from '../parameters/referral-terms'
import type { Rule } from '../rule'
import type { Wording } from '../wording'
import { plainRule } from './plain-rule'

const does: Wording = {
  ru: 'Клиент приносит результат при поступлении; если его нет или он старше 6 месяцев, организация обеспечивает новый.',
  en: 'The client brings the result; where it is absent or older than six months the organisation has a new one made.',
}

const test = (id: string, quote: string, title: Wording): Rule =>
  plainRule({ id: `test-${id}`, citation: order929('3.3'), quote, title, does })

/** The tests that clause 3.3 names, in its order. An organisation may ask for others. */
export const medicalTests = {
  chestXRay: test('chest-x-ray', 'результаты рентгенологического исследования органов грудной клетки', {
    ru: 'Рентген органов грудной клетки',
    en: 'Chest x-ray',
  }),
  bloodRw: test('blood-rw', 'результаты анализа крови на RW', { ru: 'Анализ крови на RW', en: 'Blood test for RW' }),
  bloodHiv: test('blood-hiv', 'на антитела ВИЧ', { ru: 'Анализ крови на антитела ВИЧ', en: 'Blood test for HIV' }),
  dermatovenerologist: test(
    'dermatovenerologist',
    'заключение дерматовенеролога об отсутствии заразных заболеваний кожи и волос, венерических заболеваний',
    { ru: 'Заключение дерматовенеролога', en: 'Conclusion of a dermatovenerologist' },
  ),
} as const

export const testsAge = plainRule({
  id: 'tests-age',
  citation: order929('2.7.1 (5)'),
  quote: 'выполненные не более 6 месяцев назад до поступления в некоммерческую организацию',
  title: { ru: 'Давность анализов', en: 'The age of the tests' },
  does: {
    ru: 'Результат годен 6 месяцев, считая со дня анализа; годен и в последний день. По нему решают на день поступления.',
    en: 'A result is good for six months from the day of the test, the last day included. It is held against the day of admission.',
  },
  parameters: [testsValidity],
  taken: [
    {
      question: { ru: 'Как считаются 6 месяцев?', en: 'How are the six months counted?' },
      taken: {
        ru: 'Вперёд от дня анализа до того же числа; если такого числа нет — до последнего дня месяца',
        en: 'From the day of the test to the same day of the month, or to the last day of a shorter month',
      },
      reason: {
        ru: 'Так считаются сроки по статье 192 ГК РФ, и клиент заранее знает последний день',
        en: 'That is how article 192 of the Civil Code counts, and the client knows the last day beforehand',
      },
    },
  ],
})

export const testsToDo = plainRule({
  id: 'tests-not-repeated',
  citation: order929('3.4'),
  quote:
    'При наличии результатов данных обследований, выполненных не более 6 месяцев назад, он не нуждается в их повторном прохождении',
  title: { ru: 'Какие анализы сдать после зачисления', en: 'Which tests to do after admission' },
  does: {
    ru: 'Годный результат не переделывают. Отсутствующий и просроченный сдают после зачисления: портал называет рабочий срок и крайний, на нерабочие дни они не переносятся.',
    en: 'A good result is not repeated. One that is absent or stale is done after admission: a working term and an outer limit are named, and days off move neither.',
  },
  parameters: [testsValidity, testsAfterAdmission, testsOuterLimit],
})

export const testRules: readonly Rule[] = [...Object.values(medicalTests), testsAge, testsToDo]
