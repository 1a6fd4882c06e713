import { sum } from 'scoring/money'
import { addToMonth, monthOf, plainDate, type PlainMonth } from 'scoring/plain-date'
import { daysInProgramme } from 'scoring/services/days-in-programme'

interface MonthInAct {
  month: string
  kindsMask: number
  notDueMask: number
  signature: string
  act: { number: number; status: string }
}

export interface CourseMonth {
  month: string
  daysCount: number
  /** The month in the accepted act, else in the latest; null where no act has it. */
  inAct: MonthInAct | null
  paidKopecks: bigint
}

/** Every month of a course, held against its acts and its payments; also months that have either without a stay. */
export function monthsOfCourse(
  course: { signedOn: string; exitedOn: string | null; provesUnsigned: boolean },
  months: readonly MonthInAct[],
  payments: readonly { serviceMonth: string; amountKopecks: bigint }[],
  today: string,
): CourseMonth[] {
  const exit = course.exitedOn === null ? null : plainDate(course.exitedOn)
  const stay = { contract: plainDate(course.signedOn), exit }
  const last = (course.exitedOn ?? today).slice(0, 7)
  const named = new Set([...months.map(({ month }) => month), ...payments.map(({ serviceMonth }) => serviceMonth)])
  for (let month = monthOf(stay.contract); month <= last; month = addToMonth(month, 1)) named.add(month)
  return [...named].sort().map((month) => ({
    month,
    daysCount: daysInProgramme(stay, month as PlainMonth),
    inAct: proved(latest(months.filter((one) => one.month === month)), course.provesUnsigned),
    paidKopecks: sum(payments.filter((one) => one.serviceMonth === month).map((one) => one.amountKopecks)),
  }))
}

/** Under the reading that an unsigned act proves nothing, no kind of it is shown as delivered. */
const proved = (month: MonthInAct | null, provesUnsigned: boolean): MonthInAct | null =>
  month?.signature === 'unsigned' && !provesUnsigned ? { ...month, kindsMask: 0 } : month

function latest(months: readonly MonthInAct[]): MonthInAct | null {
  const byNumber = months.toSorted((a, b) => b.act.number - a.act.number)
  return byNumber.find(({ act }) => act.status === 'accepted') ?? byNumber[0] ?? null
}
