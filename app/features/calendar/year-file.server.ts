import { dayText } from 'scoring/calendar/day-text'
import { fileResponse } from '~/platform/csv/file-response.server'
import { csvDownload } from '~/platform/csv/write-csv.server'
import { textsOf, type Language } from '~/platform/i18n/texts'
import { workYearOf } from './work-calendar.read.server'
import { yearColumns } from './year-columns'
import { yearInForce } from './year-in-force.read.server'
import { monthsOfStored } from './year-page.read.server'
import { daysOf } from './year-view'
import { yearXml } from './year-xml'

/** The year in force as a file; null where it has no calendar. */
export async function yearFile(year: number, format: 'xml' | 'csv', language: Language): Promise<Response | null> {
  const inForce = await yearInForce(year)
  if (!inForce) return null
  const { t } = textsOf(language)
  const name = `${t('calendar.file.name')}-${year}.${format}`
  if (format === 'xml') return fileResponse(name, 'application/xml; charset=utf-8', yearXml(workYearOf(inForce)))
  const columns = yearColumns(t, (day) =>
    day.kind === 'regional' ? t('calendar.regionalDay', { basis: inForce.regionalBasis }) : dayText(day, language),
  )
  return csvDownload(name, columns, daysOf(monthsOfStored(inForce)))
}
