import type { Sort } from 'scoring/parameters/parameter'
import { useTexts } from '~/ui/texts'
import type { Part } from './number-parts'

/** How a part of a table of bands is called: «низкий уровень — до», «санкция при низком уровне». */
export function usePartText() {
  const { t } = useTexts()
  return (part: Exclude<Part, 'value'>, sort: Sort): string => {
    if (part === 'lowUpTo' || part === 'mediumUpTo') return t(`reforms.part.${part}`)
    return sort === 'point-bands' ? t(`reforms.points.${part}`) : t(`reforms.rate.${part}`)
  }
}
