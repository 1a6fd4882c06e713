import type { Lang, Wording } from '../wording'
import { rhythms, type Frequency, type Rhythm } from './frequency'

const periods: Readonly<Record<Rhythm, Wording>> = {
  daily: { ru: 'в день', en: 'a day' },
  admission: { ru: 'в день договора', en: 'on the contract day' },
  week: { ru: 'в неделю', en: 'a week' },
  fortnight: { ru: 'в 2 недели', en: 'in two weeks' },
  month: { ru: 'в месяц', en: 'a month' },
  twoMonths: { ru: 'в 2 месяца', en: 'in two months' },
  monthStart: { ru: 'на 1-е число каждого месяца', en: 'on the 1st of each month' },
  lastMonths: { ru: 'в каждом из двух последних месяцев', en: 'in each of the last two months' },
}

const onlyAsNeeded: Wording = { ru: 'только по необходимости', en: 'only as needed' }

const russianPlural = new Intl.PluralRules('ru')

const times: Readonly<Record<Lang, (count: number) => string>> = {
  ru: (count) => `${count} ${russianPlural.select(count) === 'few' ? 'раза' : 'раз'}`,
  en: (count) => (count === 1 ? 'once' : `${count} times`),
}

/** How often a service falls due, as the engine counts it: «1 раз в неделю и 1 раз в месяц». */
export function frequencyText(frequency: Frequency, lang: Lang): string {
  const parts = rhythms.flatMap((rhythm) => {
    const count = frequency[rhythm]
    return count === undefined ? [] : [`${times[lang](count)} ${periods[rhythm][lang]}`]
  })
  return parts.length === 0 ? onlyAsNeeded[lang] : parts.join({ ru: ' и ', en: ' and ' }[lang])
}
