import { displayDay } from '../../calendar/display-day'
import type { TestCheck } from '../../referral/check-tests'
import type { Lang, Wording } from '../../wording'

const states: Readonly<Record<TestCheck['state'], Wording>> = {
  fresh: { ru: 'годен', en: 'good' },
  stale: { ru: 'просрочен', en: 'stale' },
  absent: { ru: 'отсутствует', en: 'absent' },
  unknown: { ru: 'неизвестно', en: 'nobody knows' },
}

/** «просрочен, последний день — 19.11.2025» */
export function testStateText({ state, validUntil }: TestCheck, lang: Lang): string {
  if (!validUntil) return states[state][lang]
  return `${states[state][lang]}, ${{ ru: 'последний день —', en: 'last day' }[lang]} ${displayDay(validUntil, lang)}`
}
