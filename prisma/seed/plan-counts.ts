import type { Habits } from 'fixtures/demo-region/habits'
import type { PlainDate, PlainMonth } from 'scoring/plain-date'
import { services, type Service } from 'scoring/services/catalogue'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import { dueInMonth } from 'scoring/services/due-in-month'
import { bitOf, serviceKinds, type ServiceKind } from 'scoring/services/kinds'
import type { Dice } from './dice'

export interface CourseSpan {
  signedOn: PlainDate
  plannedEndOn: PlainDate
  exitedOn: PlainDate | null
}

export interface PlannedCounts {
  /** How many times each service was given, by code; services not given are absent. */
  counts: Map<string, number>
  notDueMask: number
}

/** What an organisation of these habits gave a client in a month: what fell due, a little more or a little less. */
export function planCounts(course: CourseSpan, month: PlainMonth, habits: Habits, dice: Dice): PlannedCounts {
  const stay = { contract: course.signedOn, exit: course.exitedOn }
  const due = dueInMonth({ ...stay, plannedEnd: course.plannedEndOn, month, periodStart: 'contract-day' })
  const days = daysInProgramme(stay, month)
  const counts = new Map<string, number>()
  for (const service of services) {
    const count = given(service, due.counts.get(service.code) ?? 0, days, habits, dice)
    if (count > 0) counts.set(service.code, count)
  }
  for (const kind of serviceKinds) {
    const isDue = (due.dueKinds & bitOf(kind)!) !== 0
    const isLeftOut = dice.chance(isDue ? (habits.missing[kind] ?? 0) : habits.notDueSkipped)
    if (isLeftOut) for (const { code } of servicesOf(kind)) counts.delete(code)
    else giveSome(counts, kind)
  }
  return { counts, notDueMask: due.notDueKinds }
}

const servicesOf = (kind: ServiceKind): readonly Service[] => services.filter((service) => service.kind === kind)

function given({ frequency, code }: Service, due: number, days: number, habits: Habits, dice: Dice): number {
  if (due === 0) return isAsNeeded(frequency) ? dice.whole(0, Math.min(3, days)) : 0
  const isShort = dice.chance(habits.shortfall)
  if (frequency.daily) return isShort && code === '8.1' ? Math.max(1, due - dice.whole(1, 4)) : due
  if (frequency.admission && Object.keys(frequency).length === 1) return due
  if (isShort) return due - 1
  return Math.min(due + (dice.chance(18) ? 1 : 0), days)
}

const isAsNeeded = (frequency: Service['frequency']): boolean => Object.keys(frequency).length === 0

/** Of a kind of which nothing was given so far, once what is given most readily. */
function giveSome(counts: Map<string, number>, kind: ServiceKind): void {
  const own = servicesOf(kind)
  if (own.some(({ code }) => counts.has(code))) return
  const readily =
    own.find(({ frequency }) => isAsNeeded(frequency)) ?? own.find(({ frequency }) => !frequency.admission)
  counts.set((readily ?? own[0]!).code, 1)
}
