import { zhigalovoAgreement } from '../acts'
import { surveyedFromAge, surveyedToAge } from '../parameters/survey-ages'
import { addMonths, compareDays, type PlainDate } from '../plain-date'
import type { Fact } from './decision'
import { plainRule } from './plain-rule'

export const pupilSurvey = plainRule({
  id: 'pupil-survey',
  citation: zhigalovoAgreement('stage 1, education (3)'),
  quote:
    'Проведение социально-психологического тестирования в виде анонимного анкетирования обучающихся в возрасте от 13 до 17 лет',
  title: { ru: 'Анонимное анкетирование учащихся', en: 'The anonymous survey of pupils' },
  does: {
    ru: 'Анкетируются учащиеся названного возраста: с тринадцатого дня рождения до дня перед восемнадцатым. Имён в анкете нет.',
    en: 'Pupils of the ages named are surveyed: from the thirteenth birthday to the day before the eighteenth. There are no names.',
  },
  parameters: [surveyedFromAge, surveyedToAge],
  taken: [
    {
      question: { ru: 'Входят ли семнадцатилетние?', en: 'Do those of seventeen count?' },
      taken: { ru: 'Да, до восемнадцатого дня рождения', en: 'Yes, to the eighteenth birthday' },
      reason: {
        ru: 'Возраст «до 17 лет» считается полными годами, как и «от 13»',
        en: 'Ages are counted in full years at both ends',
      },
    },
  ],
})

/** Whether a pupil is of the age for the survey on a day. */
export function isOfSurveyedAge(bornOn: PlainDate | 'unknown', day: PlainDate): Fact {
  if (bornOn === 'unknown') return 'unknown'
  const first = addMonths(bornOn, 12 * surveyedFromAge.on(day))
  const tooOld = addMonths(bornOn, 12 * (surveyedToAge.on(day) + 1))
  return compareDays(first, day) <= 0 && compareDays(day, tooOld) < 0
}
