import { plainDate, plainMonth } from 'scoring/plain-date'
import { daysInProgramme } from 'scoring/services/days-in-programme'
import { recordRead } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import type { ActOrganisation } from './act-month.read.server'
import { dueFor } from './act-summary'
import { courseFields, courseOf, coursesInMonth } from './courses-in-month.read.server'
import { witnessesOf } from './fill-schema'
import { rowToken } from './row-token.server'
import { canAct, stateOf } from './states'
import { storedRows } from './stored-rows.server'
import { visibleActs } from './visible-acts'

/** One client's month as its page shows it; null where the organisation has no such course or version. */
export async function clientMonth(
  actor: Actor,
  organisation: ActOrganisation,
  asked: { month: string; contractCode: string; number?: number },
) {
  const { month } = asked
  const record = await db.serviceContract.findFirst({
    where: { organisationId: organisation.id, code: asked.contractCode },
    select: courseFields,
  })
  if (!record) return null
  const course = courseOf(actor, record)
  const latest = await db.serviceAct.findFirst({
    where: { organisationId: organisation.id, month, ...visibleActs(actor) },
    orderBy: { number: 'desc' },
  })
  const act =
    asked.number === undefined
      ? latest
      : await db.serviceAct.findFirst({
          where: { organisationId: organisation.id, month, number: asked.number, ...visibleActs(actor) },
        })
  if (asked.number !== undefined && !act) return null
  const day = await today()
  const readings = await readingsInForce(day)
  const row = act ? (await storedRows(db, act.id, course.contractId)).get(course.contractId) : undefined
  await recordRead(actor, {
    action: 'act.clientRead',
    subjectType: 'ServiceContract',
    subjectId: course.contractId,
    organisationId: organisation.id,
    details: { month },
  })
  const [witness1, witness2] = witnessesOf(row?.witnesses ?? '')
  return {
    course,
    days: daysInProgramme(
      { contract: plainDate(course.signedOn), exit: course.exitedOn === null ? null : plainDate(course.exitedOn) },
      plainMonth(month),
    ),
    state: stateOf(act),
    number: act?.number ?? null,
    due: Object.fromEntries(dueFor(course, { month, readings }).counts),
    counts: Object.fromEntries(row?.counts ?? []),
    signature: row?.signature ?? null,
    signedOn: row?.signedOn ?? null,
    witness1,
    witness2,
    scanFileId: row?.scanFileId ?? null,
    version: rowToken(row),
    nextCode: await nextCode(actor, organisation.id, month, course.code),
    canFill: may(actor, 'act:fill', organisation.id) && act?.id === latest?.id && canAct(stateOf(act), 'fill'),
    canOpenScan: may(actor, 'client:seeNames', organisation.id) || may(actor, 'client:openName'),
  }
}

export type ClientMonthPage = NonNullable<Awaited<ReturnType<typeof clientMonth>>>

/** Who comes after this client in the month, by surname. */
async function nextCode(actor: Actor, organisationId: string, month: string, code: string): Promise<string | null> {
  const courses = await coursesInMonth(db, actor, organisationId, month)
  return courses[courses.findIndex((course) => course.code === code) + 1]?.code ?? null
}
