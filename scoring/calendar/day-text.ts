import type { Lang, Wording } from '../wording'
import type { CalendarDay, DayReason, Decree } from './work-calendar'

const reasons: Readonly<Record<DayReason, Wording>> = {
  weekday: { ru: 'рабочий день', en: 'a working day' },
  weekend: { ru: 'суббота или воскресенье', en: 'a Saturday or Sunday' },
  holiday: { ru: 'нерабочий праздничный день (ст. 112 ТК РФ)', en: 'a public holiday (Labour Code, article 112)' },
  'holiday-moved': {
    ru: 'выходной, перенесённый с праздника, который пришёлся на выходной (ст. 112 ТК РФ)',
    en: 'a day off moved from a holiday on a weekend (Labour Code, article 112)',
  },
  'decree-off': { ru: 'выходной, перенесённый постановлением', en: 'a day off moved by a decree' },
  'decree-working': { ru: 'рабочий день по постановлению', en: 'a working day by a decree' },
}

const toBeConfirmed: Wording = { ru: 'подлежит подтверждению', en: 'to be confirmed' }

/** «№ 1335 от 2024-10-04 (подлежит подтверждению)» */
function decreeText({ number, date, isConfirmed }: Decree, lang: Lang): string {
  const named = lang === 'ru' ? `№ ${number} от ${date}` : `No. ${number} of ${date}`
  return isConfirmed ? named : `${named} (${toBeConfirmed[lang]})`
}

/** Why a day is worked or not, with the decree where one decided it. */
export const dayText = ({ reason, decree }: CalendarDay, lang: Lang): string =>
  decree ? `${reasons[reason][lang]} ${decreeText(decree, lang)}` : reasons[reason][lang]
