import { order929 } from '../acts'
import { assessmentsAYear } from '../parameters/assessments-a-year'
import { remissionBands } from '../parameters/remission-bands'
import type { Rule } from '../rule'

export const rankingBase: Rule = {
  id: 'ranking-base',
  citation: order929('2.4.5'),
  quote:
    'Оценка качества услуг осуществляется 4 раза в течение текущего года, по результатам которой, составляется справка',
  title: { ru: 'Основа рейтинга', en: 'The base of the ranking' },
  does: {
    ru: 'Основа — среднее сумм баллов оценок качества за год, точной дробью. Организация без оценок показывается в конце, без места.',
    en: 'The base is the mean of the totals of the quality assessments of the year, as an exact fraction. An organisation without one is shown last, without a place.',
  },
  parameters: [assessmentsAYear],
  readings: [],
  taken: [
    {
      question: { ru: 'К чему прибавляются баллы за ремиссию?', en: 'What are the points for remission added to?' },
      taken: {
        ru: 'К среднему баллу качества за год',
        en: 'To the mean quality total of the year',
      },
      reason: {
        ru: 'Сам рейтинг порядок не описывает, а других баллов за год у организации нет',
        en: 'The order does not say what the ranking is, and an organisation has no other points in a year',
      },
    },
  ],
}

export const rankingPlaces: Rule = {
  id: 'ranking-places',
  citation: order929('2.4.8, table, 2.4'),
  quote:
    'Учитывается при определении рейтинга некоммерческих организаций при подведении итогов социальной реабилитации за год и докладывается на Антинаркотическую комиссию Волгоградской области',
  title: { ru: 'Места в рейтинге года', en: 'The places of the year' },
  does: {
    ru: 'К основе прибавляются баллы за ремиссию: за высокий уровень больше, за средний меньше, за низкий ничего. Равные делят место, следующее место пропускается. Рейтинг докладывается антинаркотической комиссии.',
    en: 'The points for remission are added to the base: more for a high band, fewer for a medium one, none for a low one. Equals share a place and the next place is skipped. The ranking is reported to the anti-drug commission.',
  },
  parameters: [remissionBands],
  readings: [],
  taken: [
    {
      question: { ru: 'Как быть с равными?', en: 'What of equals?' },
      taken: { ru: 'Они делят место: 1, 2, 2, 4', en: 'They share a place: 1, 2, 2, 4' },
      reason: {
        ru: 'Порядок другого признака для них не даёт; в списке равные стоят по названию',
        en: 'The order gives nothing else to tell them apart; in the list equals stand by name',
      },
    },
    {
      question: { ru: 'Чем подтверждена ремиссия?', en: 'What proves the remission?' },
      taken: {
        ru: 'Отчётом самой организации, и это показывается рядом с баллами',
        en: "By the organisation's own report, which is said beside the points",
      },
      reason: {
        ru: 'Метод в строке 2.4 — «предоставление отчета о статистическом учете»',
        en: 'The method of row 2.4 is a report of statistics',
      },
    },
  ],
}

export const rankingRules: readonly Rule[] = [rankingBase, rankingPlaces]
