import { displayDay } from '../../calendar/display-day'
import { addDays, plainDate, type PlainDate } from '../../plain-date'
import type { Fact } from '../../referral/decision'
import { isSoberLongEnough, markedResults, resultMarkers, type ResultMarker } from '../../referral/krasnoyarsk-markers'
import type { Rule } from '../../rule'
import type { Lang } from '../../wording'
import type { Examples, WorkedExample } from '../worked-example'

const markers = Object.keys(resultMarkers) as ResultMarker[]

const titlesOf = (rules: readonly Rule[], lang: Lang): string => rules.map(({ title }) => title[lang]).join('; ')

/** All results of a programme but this one, which is marked as not reached, and then not at all. */
const markerNotReached = (marker: ResultMarker) => (): WorkedExample => {
  const marked = (fact: Fact) =>
    markedResults(
      Object.fromEntries(markers.map((id) => [id, id === marker ? fact : true])) as Record<ResultMarker, Fact>,
    )
  const [notReached, notMarked] = [marked(false), marked('unknown')]
  return {
    given: {
      ru: `В разделе 5 отмечено «нет»: ${resultMarkers[marker].title.ru}; у остальных — «да».`,
      en: `Section 5 says “no” to this: ${resultMarkers[marker].title.en}; “yes” to the others.`,
    },
    steps: [
      { ru: `Достигнуто: ${titlesOf(notReached.reached, 'ru')}`, en: `Reached: ${titlesOf(notReached.reached, 'en')}` },
      {
        ru: `Без отметки неизвестно: ${titlesOf(notMarked.unknown, 'ru')}`,
        en: `Unmarked it is unknown: ${titlesOf(notMarked.unknown, 'en')}`,
      },
    ],
    outcome: {
      ru: `Не достигнуто: ${titlesOf(notReached.notReached, 'ru')}.`,
      en: `Not reached: ${titlesOf(notReached.notReached, 'en')}.`,
    },
  }
}

/** The term without drugs on its last day, and the day before. */
function soberForAMonth(): WorkedExample {
  const lastUsedOn = plainDate('2025-05-02')
  const enough = plainDate('2025-06-02')
  const answers = { ru: ['результат не достигнут', 'результат достигнут'], en: ['not reached', 'reached'] }
  const told = (on: PlainDate, lang: Lang) =>
    `${displayDay(on, lang)} — ${answers[lang][Number(isSoberLongEnough(lastUsedOn, on))]}`
  return {
    given: {
      ru: `Последнее употребление — ${displayDay(lastUsedOn, 'ru')}.`,
      en: `The last use was on ${displayDay(lastUsedOn, 'en')}.`,
    },
    steps: [{ ru: told(addDays(enough, -1), 'ru'), en: told(addDays(enough, -1), 'en') }],
    outcome: { ru: `${told(enough, 'ru')}.`, en: `${told(enough, 'en')}.` },
  }
}

export const krasnoyarskExamples: Examples = markers.map((marker) => [
  resultMarkers[marker].id,
  marker === 'sober' ? soberForAMonth : markerNotReached(marker),
])
