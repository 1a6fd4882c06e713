import ical from 'ical-generator'
import { addDays, plainDate } from 'scoring/plain-date'
import { paths } from '~/paths'
import type { Actor } from '~/platform/auth/actor'
import type { Language } from '~/platform/i18n/texts'
import { textsOf } from '~/platform/i18n/texts'
import { allDeadlines } from './deadline-list.read.server'

/** The open terms of a person as a calendar that other programs read: codes of courses, never a name of a client. */
export async function feedOf(actor: Actor, origin: string, language: Language): Promise<string> {
  const { t } = textsOf(language)
  const calendar = ical({ name: t('deadlines.feed.name'), prodId: '//Opora//Terms//RU' })
  for await (const row of allDeadlines(actor, standing)) {
    if (row.dueOn === null) continue
    const about = [row.subject?.code, row.subject?.month].filter(Boolean).join(', ')
    calendar.createEvent({
      id: row.id,
      start: midnight(row.dueOn),
      end: midnight(addDays(plainDate(row.dueOn), 1)),
      allDay: true,
      summary: `${row.title[language]}: ${about}`,
      description: `${t('deadlines.who')}: ${row.organisation?.shortName ?? t('deadlines.ministry')}`,
      url: new URL(paths.deadline(row.id), origin).href,
    })
  }
  return calendar.toString()
}

const standing = { search: '', sort: 'dueOn', descending: false, page: 1, size: 500, filters: {} }

/** A day without time; the generator writes it by the clock of this process. */
function midnight(day: string): Date {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(year!, month! - 1, date)
}
