import { displayKopecks, formatKopecks, type Kopecks } from '../money'
import type { Lang } from '../wording'

const size = (amount: Kopecks): Kopecks => (amount < 0n ? -amount : amount)

/** A difference as JSON writes it: "-3750.00", "0.00", "3750.00". */
export const formatSigned = (amount: Kopecks): string => `${amount < 0n ? '-' : ''}${formatKopecks(size(amount))}`

/** For people to read: «−3 750,00», «0,00», «+3 750,00». */
export const displaySigned = (amount: Kopecks, lang: Lang): string =>
  `${amount < 0n ? '−' : amount > 0n ? '+' : ''}${displayKopecks(size(amount), lang)}`
