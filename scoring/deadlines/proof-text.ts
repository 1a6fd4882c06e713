import { acts, type ActId, type Citation } from '../acts'
import { dayText } from '../calendar/day-text'
import { displayDay } from '../calendar/display-day'
import type { CalendarDay } from '../calendar/work-calendar'
import { clauseReference } from '../methodology/clause-text'
import { daysBetween, type PlainDate } from '../plain-date'
import type { Lang } from '../wording'
import type { Due, DueDay, NoDueDay } from './due-on'
import { termWords } from './term-words'

const words = {
  term: { ru: 'Срок', en: 'Term' },
  last: { ru: 'Последний день', en: 'Last day' },
  skipped: { ru: 'Пропущены', en: 'Skipped' },
  counted: { ru: 'Засчитаны', en: 'Counted' },
  ground: { ru: 'Основание', en: 'Ground' },
  noDay: { ru: 'Последнего дня нет', en: 'There is no last day' },
  notYet: { ru: 'Не вычислен: правило действует с', en: 'Not computed: the rule is in force since' },
} as const

/** How the last day was found, in words: the event, the days passed over and the decrees that decided. */
export const proofText = (due: Due, lang: Lang): string =>
  due.ok
    ? [
        termSentence(due, lang),
        lastDaySentence(due, lang),
        ...passedDays(due).map((days) => daysSentence(due, days, lang)),
        groundSentence(due, lang),
      ].join(' ')
    : refusalText(due, lang)

export const termSentence = ({ rule, eventDay }: Due, lang: Lang): string =>
  `${words.term[lang]}: ${termWords(rule, eventDay, lang)}.`

export const lastDaySentence = ({ due }: DueDay, lang: Lang): string => `${words.last[lang]}: ${displayDay(due, lang)}.`

type PassedDays = 'skipped' | 'counted'

/** What there is to say of days: nothing of those that no calendar decided. */
export const passedDays = (due: DueDay): PassedDays[] =>
  (['skipped', 'counted'] as const).filter((days) => due[days].length > 0)

export const daysSentence = (due: DueDay, days: PassedDays, lang: Lang): string =>
  `${words[days][lang]}: ${daysText(due[days], lang)}.`

export const groundSentence = ({ citations }: DueDay, lang: Lang): string =>
  `${words.ground[lang]}: ${groundText(citations, lang)}.`

function refusalText(due: NoDueDay, lang: Lang): string {
  const { rule, eventDay } = due
  switch (due.reason) {
    case 'not-in-force':
      return `${words.notYet[lang]} ${displayDay(due.since, lang)}.`
    case 'no-term':
      return `${words.noDay[lang]}: ${termWords(rule, eventDay, lang)}.`
    case 'no-calendar': {
      const missing = {
        ru: `Не вычислен: на ${due.year} год нет производственного календаря.`,
        en: `Not computed: there is no official calendar of ${due.year}.`,
      }
      return `${termSentence(due, lang)} ${missing[lang]}`
    }
  }
}

/** Neighbouring days of one reason are said as one. */
function daysText(days: readonly CalendarDay[], lang: Lang): string {
  const runs: { first: PlainDate; last: PlainDate; text: string }[] = []
  for (const day of days) {
    const text = dayText(day, lang)
    const run = runs.at(-1)
    if (run && run.text === text && daysBetween(run.last, day.date) === 1) run.last = day.date
    else runs.push({ first: day.date, last: day.date, text })
  }
  const range = ({ first, last }: { first: PlainDate; last: PlainDate }) =>
    first === last ? displayDay(first, lang) : `${displayDay(first, lang)} – ${displayDay(last, lang)}`
  return runs.map((run) => `${range(run)} — ${run.text}`).join('; ')
}

/** The clauses of one act stand together: «…№ 929, 5.11; Гражданский кодекс…, ст. 191, ст. 192» */
function groundText(citations: readonly Citation[], lang: Lang): string {
  const clauses = new Map<ActId, string[]>()
  for (const citation of citations)
    clauses.set(citation.act, [...(clauses.get(citation.act) ?? []), clauseReference(citation, lang)])
  return [...clauses].map(([act, texts]) => [acts[act].title[lang], ...texts].join(', ')).join('; ')
}
