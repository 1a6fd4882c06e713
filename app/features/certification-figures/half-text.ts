import type { TFunction } from 'i18next'

/** «I полугодие 2026 г.» of «2026-1». */
export function halfText(t: TFunction, half: string): string {
  const [year = '', number] = half.split('-')
  return t(number === '1' ? 'certificationFigures.firstHalf' : 'certificationFigures.secondHalf', { year })
}

/** «I пол. 2026»: under a bar. */
export function shortHalfText(t: TFunction, half: string): string {
  const [year = '', number] = half.split('-')
  return t(number === '1' ? 'certificationFigures.firstShort' : 'certificationFigures.secondShort', { year })
}
