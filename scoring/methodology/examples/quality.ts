import { displayDay } from '../../calendar/display-day'
import { qualityPoints } from '../../parameters/quality-points'
import { qualityThreshold } from '../../parameters/quality-threshold'
import { addMonths, lastDayOfYear, plainDate } from '../../plain-date'
import { assessQuality } from '../../quality/assess-quality'
import { criterionIds, type CriterionId } from '../../quality/criteria'
import { meanFormula, qualityStatusTexts } from '../../quality/explain-quality'
import type { Quality } from '../../quality/quality'
import type { QualityAssessment } from '../../quality/quality-case'
import { generalCriteria, qualityMean } from '../../quality/rules'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { decimals, inBoth } from './in-both'
import { YEAR } from './sample-case'

const firstDay = plainDate(`${YEAR}-03-26`)

/** Assessments of the year, one a quarter: of each the criteria that were not met. */
const assessmentsOf = (notMet: readonly (readonly CriterionId[])[]): QualityAssessment[] =>
  notMet.map((unmet, index) => {
    const date = addMonths(firstDay, 3 * index)
    const points = qualityPoints.on(date)
    const scores = criterionIds.map((id) => [id, unmet.includes(id) ? 0 : points])
    return { date, scores: Object.fromEntries(scores) as QualityAssessment['scores'] }
  })

const assess = (assessments: readonly QualityAssessment[]): Quality =>
  assessQuality({ year: YEAR, organisation: { id: 'N-1', name: '' }, yearComplete: false, assessments })

/** «10 + 0 + 10 + 10 + 10 + 10 = 50» */
const pointsFormula = (assessments: readonly QualityAssessment[]): string =>
  `${assessments.flatMap(({ scores }) => criterionIds.map((id) => scores[id])).join(' + ')} = ${assess(assessments).sum}`

/** What was found at the assessment, for each criterion that is then not met. */
const faults: Readonly<Record<CriterionId, Wording>> = {
  'charter-services': {
    ru: 'в уставе нет услуг, которые оказываются',
    en: 'the charter does not name the services that are given',
  },
  contract: { ru: 'у одного клиента нет договора', en: 'one client has no contract' },
  'staff-education': {
    ru: 'в штате нет работника с высшим образованием по названным специальностям',
    en: 'nobody on the staff has a degree in any of the three',
  },
  'medical-agreement': {
    ru: 'договор по профилю «наркология» есть, но не записано ни одного посещения',
    en: 'there is an agreement on narcology, but no visit is recorded',
  },
  programme: {
    ru: 'в программе организации не описаны условия и сроки',
    en: "the organisation's programme describes neither conditions nor terms",
  },
  'individual-approach': {
    ru: 'у одного клиента через десять дней после договора нет программы',
    en: 'ten days after the contract one client has no programme',
  },
}

const criterionNotMet = (id: CriterionId) => (): WorkedExample => {
  const assessments = assessmentsOf([[id]])
  const quality = assess(assessments)
  const best = assess(assessmentsOf([[]]))
  const points = assessments.map(({ scores }) => scores[id]).join()
  const day = (lang: Lang) => quality.assessments.map(({ date }) => displayDay(date, lang)).join()
  return {
    given: {
      ru: `Оценка ${day('ru')}: ${faults[id].ru}. Остальные критерии выполнены.`,
      en: `The assessment of ${day('en')}: ${faults[id].en}. The other criteria are met.`,
    },
    steps: [inBoth(() => pointsFormula(assessments))],
    outcome: {
      ru: `За этот критерий баллов: ${points}. Сумма оценки — ${quality.sum} из ${best.sum}.`,
      en: `Points for this criterion: ${points}. The total is ${quality.sum} of ${best.sum}.`,
    },
  }
}

function complaintUpheld(): WorkedExample {
  const assessments = assessmentsOf([[]])
  return {
    given: {
      ru: 'Суд признал обоснованной одну жалобу клиента. Все шесть специальных критериев выполнены.',
      en: "A court upheld one client's complaint. All six specialised criteria are met.",
    },
    steps: [inBoth(() => pointsFormula(assessments))],
    outcome: {
      ru: `Сумма оценки — ${assess(assessments).sum}: жалоба описана в справке и баллов не отнимает.`,
      en: `The total is ${assess(assessments).sum}: the complaint is told in the report and takes no points.`,
    },
  }
}

/** A year told by how many criteria were met at each assessment. */
const yearOf = (...met: readonly number[]): Quality =>
  assess(assessmentsOf(met.map((count) => criterionIds.slice(count))))

function meanUnderTheThreshold(): WorkedExample {
  const [low, edge, hopeless] = [yearOf(2, 2, 2, 1), yearOf(2, 2, 2, 2), yearOf(0, 1, 0)]
  const told = (quality: Quality, lang: Lang) =>
    `${decimals(meanFormula(quality), lang)}: ${qualityStatusTexts[quality.status][lang]}`
  const threshold = qualityThreshold.on(lastDayOfYear(YEAR))
  const totals = low.assessments.map(({ total }) => total).join(', ')
  return {
    given: {
      ru: `Суммы четырёх оценок ${YEAR} года: ${totals}. Порог — ${threshold}.`,
      en: `The totals of the four assessments of ${YEAR}: ${totals}. The threshold is ${threshold}.`,
    },
    steps: [
      inBoth((lang) => told(low, lang)),
      { ru: `Ровно порог: ${told(edge, 'ru')}`, en: `Exactly the threshold: ${told(edge, 'en')}` },
      { ru: `После трёх оценок: ${told(hopeless, 'ru')}`, en: `After three assessments: ${told(hopeless, 'en')}` },
    ],
    outcome: {
      ru: `При суммах ${totals} ${qualityStatusTexts[low.status].ru}.`,
      en: `With ${totals} ${qualityStatusTexts[low.status].en}.`,
    },
  }
}

export const qualityExamples: Examples = [
  [generalCriteria.id, complaintUpheld],
  ...criterionIds.map((id): Examples[number] => [`quality-${id}`, criterionNotMet(id)]),
  [qualityMean.id, meanUnderTheThreshold],
]
