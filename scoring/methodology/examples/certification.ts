import { displayDay } from '../../calendar/display-day'
import type { Certification, CriterionAssessment } from '../../certification/certification'
import { certify } from '../../certification/certify'
import { conclusionTexts, countsFormula, criterionResultTexts } from '../../certification/explain-certification'
import { irkutsk29, type SourcedCriterion } from '../../certification/irkutsk-29'
import { certificationConclusion } from '../../certification/rules'
import { plainDate } from '../../plain-date'
import { certificationReadings, type CertificationReadings } from '../../readings'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { capital, inBoth } from './in-both'

type Fault = Pick<CriterionAssessment, 'criterion'> & Partial<CriterionAssessment>

const remedyBy = plainDate('2025-06-02')
const register = certificationReadings['main-not-met']

/** An assessment by the whole set in which everything is met but these. */
const assess = (faults: readonly Fault[], reading: CertificationReadings['main-not-met'] = register.default) =>
  certify({
    set: irkutsk29,
    readings: { 'main-not-met': reading },
    assessments: irkutsk29.criteria.map(({ id }) => ({
      criterion: id,
      result: 'met',
      note: null,
      remedyBy: null,
      ...faults.find(({ criterion }) => criterion === id),
    })),
  })

const titleOf = ({ criterion }: Fault, lang: Lang): string =>
  irkutsk29.criteria
    .filter(({ id }) => id === criterion)
    .map(({ title }) => title[lang])
    .join()

export const countsText = (certification: Certification, lang: Lang): string =>
  `${{ ru: 'Выполнено, частично, не выполнено', en: 'Met, partly met, not met' }[lang]}: ${countsFormula(certification)}`

const conclusion = ({ supports }: Certification, lang: Lang): string => conclusionTexts[supports][lang]

/** What follows where the criterion is not met: with a day for the remedy, without one, and by the other reading. */
const criterionNotMet =
  ({ id, title, main }: SourcedCriterion) =>
  (): WorkedExample => {
    const fault: Fault = { criterion: id, result: 'not-met' }
    const [withDay, without] = [assess([{ ...fault, remedyBy }]), assess([fault])]
    return {
      given: {
        ru: `«${title.ru}» — ${criterionResultTexts['not-met'].ru}, срок устранения — ${displayDay(remedyBy, 'ru')}; остальные критерии выполнены.`,
        en: `“${title.en}” is ${criterionResultTexts['not-met'].en}, to be remedied by ${displayDay(remedyBy, 'en')}; the other criteria are met.`,
      },
      steps: [
        inBoth((lang) => countsText(withDay, lang)),
        { ru: `Без срока — ${conclusion(without, 'ru')}`, en: `Without that day — ${conclusion(without, 'en')}` },
        ...(main ? [otherReading([{ ...fault, remedyBy }])] : []),
      ],
      outcome: inBoth((lang) => `${capital(conclusion(withDay, lang))}.`),
    }
  }

function otherReading(faults: readonly Fault[]): Wording {
  const refused = assess(faults, 'refuse')
  return {
    ru: `По другому толкованию — ${conclusion(refused, 'ru')}`,
    en: `By the other reading — ${conclusion(refused, 'en')}`,
  }
}

function remedyForOneOfTwo(): WorkedExample {
  const partly: Fault = { criterion: 'charter', result: 'partly', remedyBy }
  const notMet: Fault = { criterion: 'price-list', result: 'not-met' }
  const [both, dated, none] = [assess([partly, notMet]), assess([partly, { ...notMet, remedyBy }]), assess([])]
  return {
    given: {
      ru: `«${titleOf(partly, 'ru')}» — ${criterionResultTexts.partly.ru}, срок устранения — ${displayDay(remedyBy, 'ru')}. «${titleOf(notMet, 'ru')}» — ${criterionResultTexts['not-met'].ru}, срока нет.`,
      en: `“${titleOf(partly, 'en')}” is ${criterionResultTexts.partly.en}, to be remedied by ${displayDay(remedyBy, 'en')}. “${titleOf(notMet, 'en')}” is ${criterionResultTexts['not-met'].en}, with no day.`,
    },
    steps: [
      inBoth((lang) => countsText(both, lang)),
      { ru: `Со сроком у обоих — ${conclusion(dated, 'ru')}`, en: `With a day for both — ${conclusion(dated, 'en')}` },
      { ru: `Без нарушений — ${conclusion(none, 'ru')}`, en: `With nothing found — ${conclusion(none, 'en')}` },
    ],
    outcome: inBoth((lang) => `${capital(conclusion(both, lang))}.`),
  }
}

export const certificationExamples: Examples = [
  [certificationConclusion.id, remedyForOneOfTwo],
  ...irkutsk29.criteria.map((criterion): Examples[number] => [`criterion-${criterion.id}`, criterionNotMet(criterion)]),
]
