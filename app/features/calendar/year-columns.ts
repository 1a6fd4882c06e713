import type { TFunction } from 'i18next'
import { weekdayOf, type PlainDate } from 'scoring/plain-date'
import type { FileColumn } from '~/platform/csv/file-column'
import type { YearDay } from './year-view'

/** A year as a table of its days. */
export const yearColumns = (t: TFunction, why: (day: YearDay) => string): FileColumn<YearDay>[] => [
  { heading: t('calendar.file.day'), value: (day) => day.date, kind: 'day' },
  { heading: t('calendar.file.weekday'), value: (day) => weekday(t, day.date) },
  {
    heading: t('calendar.file.isWorked'),
    value: (day) => t(day.kind === 'work' || day.kind === 'worked' ? 'calendar.file.yes' : 'calendar.file.no'),
  },
  { heading: t('calendar.file.why'), value: why },
]

export const weekday = (t: TFunction, date: PlainDate): string => t(`calendar.weekday.${weekdays[weekdayOf(date)]!}`)

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
