import { displayKopecks, type Kopecks } from '../money'
import type { Lang, Wording } from '../wording'
import type { Outcome } from './clawback-change'
import { displaySigned } from './signed'

export const outcomeWords: Readonly<Record<Outcome, Wording>> = {
  gains: { ru: 'выигрывает', en: 'gains' },
  loses: { ru: 'проигрывает', en: 'loses' },
  same: { ru: 'без изменений', en: 'the same' },
}

/** «3 750,00 → 3 000,00 ₽ (−750,00 ₽)». */
export const sumChangeText = (before: Kopecks, after: Kopecks, lang: Lang): string =>
  `${displayKopecks(before, lang)} → ${displayKopecks(after, lang)} ₽ (${displaySigned(after - before, lang)} ₽)`
