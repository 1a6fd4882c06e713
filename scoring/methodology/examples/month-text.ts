import type { PlainMonth } from '../../plain-date'
import type { Lang } from '../../wording'

const names = {
  ru: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** «март 2025 г.» or "March 2025". */
export function monthText(month: PlainMonth, lang: Lang): string {
  const [year, number] = month.split('-')
  return `${names[lang][Number(number) - 1]} ${year}${lang === 'ru' ? ' г.' : ''}`
}
