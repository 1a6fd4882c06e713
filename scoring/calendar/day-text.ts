import { weekdayOf } from '../plain-date'
import type { Lang, Wording } from '../wording'
import { displayDay } from './display-day'
import type { CalendarDay, DayReason, Decree } from './work-calendar'

type Same = Exclude<DayReason, 'weekend' | 'decree-working'>

const reasons: Readonly<Record<Same, Wording>> = {
  weekday: { ru: 'рабочий день', en: 'a working day' },
  holiday: { ru: 'нерабочий праздничный день (ст. 112 ТК РФ)', en: 'a public holiday (Labour Code, article 112)' },
  'holiday-moved': {
    ru: 'выходной, перенесённый с праздника, который пришёлся на выходной (ст. 112 ТК РФ)',
    en: 'a day off moved from a holiday on a weekend (Labour Code, article 112)',
  },
  'decree-off': { ru: 'выходной, перенесённый постановлением', en: 'a day off moved by a decree' },
  'regional-off': { ru: 'нерабочий день по акту региона', en: 'a day off by an act of the region' },
}

/** A weekend is called by its day: first as a day off, then as a working day. */
const weekends: Readonly<Record<'saturday' | 'sunday', Readonly<Record<'weekend' | 'decree-working', Wording>>>> = {
  saturday: {
    weekend: { ru: 'суббота', en: 'a Saturday' },
    'decree-working': { ru: 'рабочая суббота по постановлению', en: 'a Saturday worked by a decree' },
  },
  sunday: {
    weekend: { ru: 'воскресенье', en: 'a Sunday' },
    'decree-working': { ru: 'рабочее воскресенье по постановлению', en: 'a Sunday worked by a decree' },
  },
}

const SUNDAY = 6

function reasonText({ date, reason }: CalendarDay): Wording {
  if (reason !== 'weekend' && reason !== 'decree-working') return reasons[reason]
  return weekends[weekdayOf(date) === SUNDAY ? 'sunday' : 'saturday'][reason]
}

const toBeConfirmed: Wording = { ru: 'подлежит подтверждению', en: 'to be confirmed' }

/** «№ 1335 от 04.10.2024 (подлежит подтверждению)» */
function decreeText({ number, date, isConfirmed }: Decree, lang: Lang): string {
  const day = displayDay(date, lang)
  const named = lang === 'ru' ? `№ ${number} от ${day}` : `No. ${number} of ${day}`
  return isConfirmed ? named : `${named} (${toBeConfirmed[lang]})`
}

/** Why a day is worked or not, with the decree where one decided it. */
export function dayText(day: CalendarDay, lang: Lang): string {
  const reason = reasonText(day)[lang]
  return day.decree ? `${reason} ${decreeText(day.decree, lang)}` : reason
}
