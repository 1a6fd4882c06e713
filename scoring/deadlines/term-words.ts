import { displayDay } from '../calendar/display-day'
import type { Term } from '../parameters/term'
import { termText } from '../parameters/value-text'
import type { PlainDate } from '../plain-date'
import type { Lang, Wording } from '../wording'
import { deadlineEvents } from './deadline-event'
import type { DeadlineRule } from './deadline-rule'
import type { Period } from './deadline-term'

const periods: Readonly<Record<Period, Wording>> = {
  month: { ru: 'в месяц', en: 'a month' },
  quarter: { ru: 'в квартал', en: 'a quarter' },
  year: { ru: 'в год', en: 'a year' },
}

const russianPlural = new Intl.PluralRules('ru')

const times: Readonly<Record<Lang, (count: number) => string>> = {
  ru: (count) => `${count} ${russianPlural.select(count) === 'few' ? 'раза' : 'раз'}`,
  en: (count) => (count === 1 ? 'once' : `${count} times`),
}

/** A rule's term in words, with the event and its day: «3 раб. дн. со дня подачи заявления (08.06.2018)». */
export function termWords({ term, event }: DeadlineRule, eventDay: PlainDate, lang: Lang): string {
  const from = `${deadlineEvents[event][lang]} (${displayDay(eventDay, lang)})`
  const after = (length: Term) => `${termText(length, lang)} ${{ ru: 'со дня', en: 'after the day' }[lang]} ${from}`
  switch (term.form) {
    case 'term':
      return after(term.length.on(eventDay))
    case 'months':
      return after({ count: term.count.on(eventDay), unit: 'months' })
    case 'days-included': {
      const length = termText({ count: term.count.on(eventDay), unit: 'calendar-days' }, lang)
      return `${length}, ${{ ru: 'первый из них — день', en: 'the first of them the day' }[lang]} ${from}`
    }
    case 'months-before': {
      const length = termText({ count: term.count.on(eventDay), unit: 'months' }, lang)
      return { ru: `за ${length} до дня ${from}`, en: `${length} before the day ${from}` }[lang]
    }
    case 'same-day':
      return `${{ ru: 'в день', en: 'on the day' }[lang]} ${from}`
    case 'day-of-month': {
      const [day, month] = [term.day.on(eventDay), term.month.on(eventDay)]
      return {
        ru: `не позднее ${day} числа ${month}-го месяца после ${from}`,
        en: `by day ${day} of month ${month} after the day ${from}`,
      }[lang]
    }
    case 'day-of-year': {
      const [month, day] = term.day.on(eventDay).split('-')
      return { ru: `не позднее ${day}.${month} текущего года`, en: `by ${month}-${day} of the current year` }[lang]
    }
    case 'times':
      return `${times[lang](term.count.on(eventDay))} ${periods[term.every][lang]}`
    case 'entered':
      return { ru: 'срок назначают в каждом случае', en: 'the term is set in each case' }[lang]
    case 'none':
      return { ru: 'срок не назначен', en: 'no term is set' }[lang]
  }
}
