import { order929 } from '../acts'
import { assessmentsAYear } from '../parameters/assessments-a-year'
import { qualityPoints } from '../parameters/quality-points'
import { qualityThreshold } from '../parameters/quality-threshold'
import type { Rule } from '../rule'
import { criterionIds, qualityCriteria } from './criteria'

const criteria: readonly Rule[] = criterionIds.map((id) => {
  const { title, quote, metWhen, citation } = qualityCriteria[id]
  return { id: `quality-${id}`, citation, quote, title, does: metWhen, parameters: [qualityPoints], readings: [] }
})

export const qualityMean: Rule = {
  id: 'quality-mean',
  citation: order929('2.4.5'),
  quote:
    'При установлении среднеарифметического значения показателя оценки качества предоставления услуг менее 20 баллов перед межведомственной комиссией по организации мероприятий по реабилитации (за исключением медицинской) и ресоциализации наркозависимых лиц ставится вопрос о несоответствии предоставления услуг требованиям системы',
  title: { ru: 'Средний балл года', en: 'The mean of the year' },
  does: {
    ru: 'Среднее сумм баллов оценок года сравнивается с порогом. Ниже порога: год завершён — вопрос ставится перед комиссией; год не завершён — предупреждение; если и наибольшие баллы оставшихся оценок не поднимут среднее до порога — это уже неизбежно. Ровно порог ничего не означает.',
    en: 'The mean of the totals of the year is held against the threshold. Under it: a complete year raises the question, an incomplete one warns; where even full points in each assessment left cannot lift the mean, it is certain. Exactly the threshold raises nothing.',
  },
  parameters: [qualityThreshold, assessmentsAYear, qualityPoints],
  readings: [],
  taken: [
    {
      question: { ru: 'Среднее чего берётся?', en: 'The mean of what?' },
      taken: {
        ru: 'Сумм баллов оценок года: каждая сумма от 0 до 60',
        en: 'Of the totals of the year’s assessments, each from 0 to 60',
      },
      reason: {
        ru: 'Среднее по шести критериям не бывает больше 10, и под вопросом оказались бы все; «4 раза в течение текущего года» стоит в том же пункте',
        en: 'A mean over six criteria is at most 10 and would raise the question for everyone; “4 times in the current year” stands in the same clause',
      },
    },
    {
      question: { ru: 'Когда ставится вопрос?', en: 'When is the question raised?' },
      taken: {
        ru: 'Когда проведены все оценки года или год завершён с проведёнными',
        en: 'When all assessments of the year are made, or the year is closed with those made',
      },
      reason: {
        ru: 'До этого среднее года не установлено; предупреждение не имеет последствий',
        en: 'Before that the mean of the year is not established; a warning has no consequence',
      },
    },
    {
      question: { ru: '«4 раза в год» — это раз в квартал?', en: 'Is “4 times a year” once a quarter?' },
      taken: {
        ru: 'Планируется раз в квартал, принимаются любые даты года',
        en: 'Planned once a quarter, any days of the year are accepted',
      },
      reason: { ru: 'Слова «ежеквартально» в пункте нет', en: 'The clause does not say quarterly' },
    },
  ],
}

export const generalCriteria: Rule = {
  id: 'quality-general',
  citation: order929('2.4.4 (1)'),
  quote:
    'соответствие предоставленной услуги описанию услуг, их объему и срокам предоставления согласно пункту 2.2. настоящего Порядка',
  title: { ru: 'Общие критерии', en: 'The general criteria' },
  does: {
    ru: 'Соответствие услуг описанию, объёму и срокам, обоснованные жалобы и открытость информации описываются в справке словами и баллов не дают.',
    en: 'Conformity of services to their description, volume and terms, upheld complaints and openness of information are told in words in the report and carry no points.',
  },
  parameters: [],
  readings: [],
}

export const qualityRules: readonly Rule[] = [generalCriteria, ...criteria, qualityMean]
