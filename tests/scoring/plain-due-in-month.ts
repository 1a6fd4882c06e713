/**
 * What falls due in a month once more, written from the contract alone: it walks every day of the stay and asks what
 * falls due on it. Slow, plain, on texts, sharing nothing with scoring/. Where the two differ, one of them is wrong.
 */
export interface PlainCourse {
  contract: string
  plannedEnd: string
  /** Null while the client is still there. */
  exit: string | null
  periodStart: string
}

type Beat =
  | 'every day'
  | 'on admission'
  | 'a week'
  | 'two weeks'
  | 'a month'
  | 'two months'
  | 'on the 1st'
  | 'each of the last two months'

/** Clause 2.2, read anew: how often each service falls due; what is given only as needed is not here. */
const STANDARD: Record<string, [times: number, beat: Beat][]> = {
  '1.1': [[1, 'on admission']],
  '1.3': [[1, 'every day']],
  '1.5.1': [[3, 'every day']],
  '1.5.2': [[1, 'two weeks']],
  '1.6': [[1, 'a week']],
  '1.7': [[1, 'every day']],
  '1.9': [[1, 'every day']],
  '1.10': [
    [1, 'a month'],
    [1, 'every day'],
  ],
  '1.11.1': [[1, 'a month']],
  '1.11.2': [[1, 'a month']],
  '2.1': [
    [1, 'on admission'],
    [1, 'two months'],
  ],
  '3.1': [[1, 'a week']],
  '3.2': [[1, 'a week']],
  '3.3': [[1, 'a week']],
  '4.1': [[1, 'a week']],
  '4.2': [
    [1, 'on admission'],
    [1, 'a week'],
  ],
  '4.3': [[1, 'a week']],
  '4.4': [[1, 'a month']],
  '4.5': [[1, 'a month']],
  '4.6': [[1, 'a week']],
  '4.7': [[1, 'a week']],
  '5.1': [[1, 'a month']],
  '5.2': [[1, 'a month']],
  '5.3': [[4, 'a month']],
  '6.1': [[2, 'a month']],
  '6.2': [[1, 'on the 1st']],
  '6.3': [[1, 'every day']],
  '6.4': [
    [1, 'a week'],
    [1, 'a month'],
  ],
  '6.5': [[1, 'a month']],
  '7.1': [[1, 'a week']],
  '7.2': [[2, 'a week']],
  '8.1': [[1, 'every day']],
  '8.2': [[1, 'each of the last two months']],
  '8.3': [[1, 'a month']],
}

const KINDS =
  'living social-environment pedagogical psychological sociocultural physical resocialisation vocational'.split(' ')

const DAY = 86_400_000
const later = (date: string, days: number) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
const numberIn = (date: string) => Number(date.slice(8))
const lengthOfMonth = (date: string) => new Date(Date.UTC(+date.slice(0, 4), +date.slice(5, 7), 0)).getUTCDate()

/** The day that bears the same number in the month before, or the last day of that month where it is shorter. */
function monthBefore(date: string): string {
  const lastOfIt = later(date, -numberIn(date))
  return `${lastOfIt.slice(0, 8)}${Math.min(numberIn(date), numberIn(lastOfIt)).toString().padStart(2, '0')}`
}

export interface PlainDue {
  counts: Record<string, number>
  dueKinds: string[]
  notDueKinds: string[]
}

export function plainDueInMonth(course: PlainCourse, month: string): PlainDue {
  const { contract, exit, periodStart } = course
  const day180 = later(contract, 179)
  const plannedEnd = course.plannedEnd > day180 ? day180 : course.plannedEnd
  const lastMonthsEnd = [monthBefore(plannedEnd), plannedEnd]

  const counts: Record<string, number> = {}
  let [daysThere, monthsThere] = [0, 0]
  for (let today = contract; today.slice(0, 7) <= month && (exit === null || today <= exit); today = later(today, 1)) {
    const tomorrow = later(today, 1)
    daysThere += 1
    const aMonthEnds =
      periodStart === 'calendar-month'
        ? numberIn(tomorrow) === 1 && contract <= `${today.slice(0, 7)}-01`
        : numberIn(tomorrow) === Math.min(numberIn(contract), lengthOfMonth(tomorrow))
    if (aMonthEnds) monthsThere += 1

    const beats: Beat[] = ['every day']
    if (today === contract) beats.push('on admission')
    if (daysThere % 7 === 0) beats.push('a week')
    if (daysThere % 14 === 0) beats.push('two weeks')
    if (aMonthEnds) beats.push('a month')
    if (aMonthEnds && monthsThere % 2 === 0) beats.push('two months')
    if (numberIn(today) === 1) beats.push('on the 1st')
    if (lastMonthsEnd.includes(today)) beats.push('each of the last two months')

    if (today.slice(0, 7) !== month) continue
    for (const [code, rhythm] of Object.entries(STANDARD))
      for (const [times, beat] of rhythm) if (beats.includes(beat)) counts[code] = (counts[code] ?? 0) + times
  }

  const isDue = (_: string, index: number) => Object.keys(counts).some((code) => code.startsWith(`${index + 1}.`))
  return {
    counts,
    dueKinds: KINDS.filter(isDue),
    notDueKinds: KINDS.filter((kind, index) => !isDue(kind, index)),
  }
}
