import { daysBetween, plainDate } from 'scoring/plain-date'
import { Line, type LinePart, type LinePoint } from '~/ui/line'
import { Section } from '~/ui/page'
import { useTexts } from '~/ui/texts'
import { windowsAfter } from './aftercare-months'
import type { ExitOnRecord } from './course-state'
import { courseDaysOf, lastCourseDay } from './planned-end'

interface LinedCourse {
  signedOn: string
  plannedEndOn: string
  exit: ExitOnRecord | null
  today: string
}

/** The client's line: from the contract to its planned end, with the exit, today and what follows a completed course. */
export function CourseLine({ course }: { course: LinedCourse }) {
  const { t, day } = useTexts()
  const { signedOn, plannedEndOn, exit, today } = course
  const last = lastCourseDay(signedOn)
  const isCompleted = exit?.kind === 'completed'
  const windows = isCompleted ? windowsAfter(exit.exitedOn) : null
  const until = exit?.exitedOn ?? today
  const end = [plannedEndOn, until, windows?.groupsUntil ?? ''].sort().at(-1)!
  const at = (one: string) => {
    const length = Math.max(1, daysBetween(plainDate(signedOn), plainDate(end)))
    return (daysBetween(plainDate(signedOn), plainDate(one)) * 100) / length
  }
  const parts: LinePart[] = [
    ...(windows ? [{ from: at(exit!.exitedOn), to: 100, part: 'after' } as const] : []),
    { from: 0, to: at(plannedEndOn), part: 'planned' },
    { from: 0, to: at(until < last ? until : last), part: 'lived' },
    ...(until > last ? [{ from: at(last), to: at(until), part: 'beyond' } as const] : []),
  ]
  const named: [string, string | null][] = [
    [t('clients.line.contract'), signedOn],
    [isCompleted ? t('clients.line.completed') : t('clients.line.exit'), exit?.exitedOn ?? null],
    [t('clients.line.plannedEnd'), plannedEndOn],
    [t('clients.line.lastDay', { count: courseDaysOf(signedOn) }), last < plannedEndOn || last < until ? last : null],
    [t('clients.line.employmentEnd'), windows?.employmentUntil ?? null],
    [t('clients.line.groupsEnd'), windows?.groupsUntil ?? null],
  ]
  const points: LinePoint[] = named
    .flatMap(([text, one]) => (one === null ? [] : [{ text, one, isToday: false }]))
    .concat(today <= end ? [{ text: t('clients.line.today'), one: today, isToday: true }] : [])
    .sort((a, b) => (a.one < b.one ? -1 : a.one > b.one ? 1 : 0))
    .map(({ text, one, isToday }) => ({ text, isToday, at: at(one), day: day(one) }))
  return (
    <Section title={t('clients.line.title')}>
      <Line title={t('clients.line.title')} parts={parts} points={points} />
    </Section>
  )
}
