import { displayDay } from '../../calendar/display-day'
import { addDays, plainDate, type PlainDate } from '../../plain-date'
import { followUpPhase, followUpPhases, type FollowUpPhase } from '../../referral/follow-up'
import { nextStage, treatmentByConsent, treatmentSkipped, type AfterMotivation } from '../../referral/next-stage'
import { stages, type StageId } from '../../referral/zhigalovo-stages'
import { isOfSurveyedAge, pupilSurvey } from '../../referral/zhigalovo-survey'
import type { Lang, Wording } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'
import { decisionExample, unknown, withoutGrounds } from './decision-example'
import { capital } from './in-both'

const stageIds = Object.keys(stages) as StageId[]

/** «дальше — Этап 4. Социальная реабилитация» */
const next = Object.fromEntries(
  stageIds.map((id) => [id, { ru: `дальше — ${stages[id].title.ru}`, en: `next: ${stages[id].title.en}` }]),
) as Record<StageId, Wording>

const agreed: AfterMotivation = { needsTreatment: true, agreesToTreatment: true }

const afterStage = (id: StageId) => (): WorkedExample =>
  decisionExample(next, {
    given: { ru: `Сейчас — ${stages[id].title.ru}.`, en: `Now: ${stages[id].title.en}.` },
    steps: stages[id].tasks.map(({ who, does }) => ({
      ru: `${capital(who.ru)} — ${does.ru}`,
      en: `${capital(who.en)} — ${does.en}`,
    })),
    decision: withoutGrounds(nextStage(id, agreed)),
    others: [],
  })

const afterMotivation = (given: Wording, facts: AfterMotivation, others: [Wording, AfterMotivation][]) => () =>
  decisionExample(next, {
    given,
    decision: nextStage('motivation', facts),
    others: others.map(([what, other]) => [what, nextStage('motivation', other)]),
  })

/** The days on which a pupil becomes old enough, and too old. */
function agesOfTheSurvey(): WorkedExample {
  const on = plainDate('2022-09-15')
  const answers = { ru: ['не анкетируется', 'анкетируется'], en: ['not surveyed', 'surveyed'] }
  const told = (bornOn: PlainDate, lang: Lang) =>
    `${{ ru: 'родился', en: 'born on' }[lang]} ${displayDay(bornOn, lang)} — ${answers[lang][Number(isOfSurveyedAge(bornOn, on))]}`
  const [youngest, tooOld] = [plainDate('2009-09-15'), plainDate('2004-09-15')]
  const births = [youngest, addDays(youngest, 1), addDays(tooOld, 1)]
  return {
    given: { ru: `Анкетирование — ${displayDay(on, 'ru')}.`, en: `The survey is on ${displayDay(on, 'en')}.` },
    steps: births.map((bornOn) => ({ ru: capital(told(bornOn, 'ru')), en: capital(told(bornOn, 'en')) })),
    outcome: { ru: `${capital(told(tooOld, 'ru'))}.`, en: `${capital(told(tooOld, 'en'))}.` },
  }
}

const phaseText = (phase: FollowUpPhase, lang: Lang): string => {
  if (phase.phase === 'stopped') return { ru: 'звонки прекращены', en: 'the calls have stopped' }[lang]
  const until = displayDay(phase.until, lang)
  return phase.phase === 'follow-up'
    ? { ru: `сопровождение до ${until}`, en: `follow-up until ${until}` }[lang]
    : { ru: `звонок до ${until}`, en: `a call by ${until}` }[lang]
}

function twoYearsThenCalls(): WorkedExample {
  const courseEndedOn = plainDate('2018-09-15')
  const lastDay = plainDate('2020-09-15')
  const stoppedOn = plainDate('2021-03-01')
  const told = (day: PlainDate, lang: Lang) =>
    `${displayDay(day, lang)} — ${phaseText(followUpPhase({ courseEndedOn, stoppedOn, day }), lang)}`
  const [first, afterStop] = [addDays(lastDay, 1), addDays(stoppedOn, 1)]
  return {
    given: {
      ru: `Курс окончен ${displayDay(courseEndedOn, 'ru')}. Звонки исполнитель прекращает ${displayDay(stoppedOn, 'ru')}.`,
      en: `The course ended on ${displayDay(courseEndedOn, 'en')}. The executor stops the calls on ${displayDay(stoppedOn, 'en')}.`,
    },
    steps: [lastDay, first].map((day) => ({ ru: told(day, 'ru'), en: told(day, 'en') })),
    outcome: { ru: `${told(afterStop, 'ru')}.`, en: `${told(afterStop, 'en')}.` },
  }
}

export const zhigalovoExamples: Examples = [
  ...stageIds.map((id): Examples[number] => [stages[id].id, afterStage(id)]),
  [
    treatmentByConsent.id,
    afterMotivation(
      { ru: 'Лечение требуется, человек согласен.', en: 'Treatment is needed, and the person agrees.' },
      agreed,
      [
        [
          { ru: 'Если не согласен', en: 'Without consent' },
          { ...agreed, agreesToTreatment: false },
        ],
        [unknown, { ...agreed, agreesToTreatment: 'unknown' }],
      ],
    ),
  ],
  [
    treatmentSkipped.id,
    afterMotivation(
      { ru: 'Лечение не требуется.', en: 'No treatment is needed.' },
      { needsTreatment: false, agreesToTreatment: 'unknown' },
      [[unknown, { needsTreatment: 'unknown', agreesToTreatment: true }]],
    ),
  ],
  [pupilSurvey.id, agesOfTheSurvey],
  [followUpPhases.id, twoYearsThenCalls],
]
