import { meanFormula, qualityStatusTexts } from '../quality/explain-quality'
import type { Quality } from '../quality/quality'
import { qualityMean } from '../quality/rules'
import type { Json } from './canonical-json'

/** Beside the result, never in its seal: the mean in words, with its sentence. */
export const qualityTrace = (quality: Quality): Json => {
  const { id, quote, citation } = qualityMean
  const formula = meanFormula(quality)
  const { ru, en } = qualityStatusTexts[quality.status]
  return [{ rule: id, formula, ru, en, quote, citation: { ...citation } }]
}
