import { firstDayOf, lastDayOf, plainDate, plainMonth } from 'scoring/plain-date'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import { courseFields, courseOf, inProgramme } from '../../acts/courses-in-month.read.server'
import { canAct, stateOf } from '../../acts/states'
import type { ActCourse } from '../../acts/act-summary'
import { db } from '~/platform/db/db.server'
import type { ImportContext, OpenedReader } from '../import-reader'

export interface CourseHere extends ActCourse {
  days: number
  /** The last day of the month in the programme: an act is signed for the days until it. */
  lastDay: string
}

export interface ActFrame {
  organisationId: string
  month: string
  today: string
  firstDay: string
  courses: ReadonlyMap<string, CourseHere>
  /** The latest act of the month, whatever its state: the rows that a new draft begins with. */
  act: { id: string; version: number } | null
}

/** Everything that the rows of a month's file are held against; or why the month cannot be filled in. */
export async function actFrame(
  context: ImportContext,
): Promise<{ ok: true; frame: ActFrame } | Extract<OpenedReader, { ok: false }>> {
  const { organisationId, month, today, actor } = context
  if (organisationId === null || month === null) throw new Error('an act is of an organisation and a month')
  if (month > today.slice(0, 7)) return { ok: false, refusal: { code: 'futureMonth' } }
  const act = await latestAct(organisationId, month)
  if (!canAct(stateOf(act), 'fill')) return { ok: false, refusal: { code: 'notEditable' } }
  const records = await db.serviceContract.findMany({
    where: { organisationId, ...inProgramme(month) },
    select: courseFields,
  })
  const monthEnd: string = lastDayOf(plainMonth(month))
  const here = records.map((record): [string, CourseHere] => {
    const course = courseOf(actor, record)
    const stay = {
      contract: plainDate(course.signedOn),
      exit: course.exitedOn === null ? null : plainDate(course.exitedOn),
    }
    const lastDay = course.exitedOn !== null && course.exitedOn < monthEnd ? course.exitedOn : monthEnd
    return [course.code, { ...course, days: daysInProgramme(stay, plainMonth(month)), lastDay }]
  })
  const firstDay = firstDayOf(plainMonth(month))
  const version = act && { id: act.id, version: act.version }
  return { ok: true, frame: { organisationId, month, today, firstDay, courses: new Map(here), act: version } }
}

export const latestAct = (organisationId: string, month: string) =>
  db.serviceAct.findFirst({
    where: { organisationId, month },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, status: true, version: true },
  })
