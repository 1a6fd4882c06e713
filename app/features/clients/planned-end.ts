import { courseDays } from 'scoring/parameters/course-days'
import { daysBetween, plainDate } from 'scoring/plain-date'
import { lastCourseDay as lastDayOfCourse } from 'scoring/referral/course-length'

/** From this day on the order says how long a course may last. */
export const firstContractDay: string = courseDays.rows.map((row) => row.from as string).sort()[0]!

/** The most days of a course that began on a day, the contract day included (clause 3.1). */
export const courseDaysOf = (signedOn: string): number => courseDays.on(plainDate(signedOn))

/** The last day that a course may have. */
export const lastCourseDay = (signedOn: string): string => lastDayOfCourse(plainDate(signedOn))

/** The end that a contract plans where it names none; the contract day itself where no law of that day is known. */
export const plannedEndFor = (signedOn: string): string =>
  signedOn < firstContractDay ? signedOn : lastCourseDay(signedOn)

/** Days in the programme up to a day, both counted; 0 before the contract. */
export const daysOfCourse = (signedOn: string, upTo: string): number =>
  upTo < signedOn ? 0 : daysBetween(plainDate(signedOn), plainDate(upTo)) + 1
