import type { TFunction } from 'i18next'
import type { DaysLeft } from './days-left'

/** «3 рабочих дня», «сегодня», «прошло: 2 дня». */
export function leftText(t: TFunction, { count, unit }: DaysLeft): string {
  if (count === 0) return t('deadlines.today')
  const days = t(`deadlines.${unit}`, { count: Math.abs(count) })
  return count > 0 ? days : t('deadlines.past', { days })
}
