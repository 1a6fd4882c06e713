import type { Certification } from '../certification/certification'
import { conclusionTexts, countsFormula } from '../certification/explain-certification'
import { certificationConclusion } from '../certification/rules'
import type { Json } from './canonical-json'

/** Beside the result, never in its seal: what it supports in words, with its sentence and readings. */
export const certificationTrace = (certification: Certification): Json => {
  const { id, quote, citation, readings } = certificationConclusion
  const { ru, en } = conclusionTexts[certification.supports]
  return [{ rule: id, formula: countsFormula(certification), ru, en, quote, citation: { ...citation }, readings }]
}
