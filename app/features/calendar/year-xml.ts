import type { WorkYear } from 'scoring/calendar/work-calendar'

/** A comment may hold anything but its own end. */
const commented = (text: string): string => text.replace(/-{2,}|-$/g, '—')

/** A year as a file in the format of xmlcalendar, which the portal reads back. Days of the region are days off like any other. */
export function yearXml({ year, decree, off, working }: WorkYear): string {
  const marked = [
    ...[...off].map((day) => ({ day, mark: '1' })),
    ...[...working].map((day) => ({ day, mark: '3' })),
  ].sort((one, other) => (one.day < other.day ? -1 : 1))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...(decree ? [`<!-- Постановление Правительства РФ № ${commented(decree.number)} от ${decree.date} -->`] : []),
    `<calendar year="${year}" lang="ru">`,
    '  <days>',
    ...marked.map(({ day, mark }) => `    <day d="${day.replace('-', '.')}" t="${mark}" />`),
    '  </days>',
    '</calendar>',
    '',
  ].join('\n')
}
