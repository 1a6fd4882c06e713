import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import { workCalendarInForce } from '../calendar/work-calendar.read.server'
import { planStanding } from './plan-standing'
import { planDueOn } from './plan-term'

/** The plan of a course with its term, as its page and its form show it. */
export async function planOfCourse(contractId: string) {
  const [course, calendar, day] = await Promise.all([
    db.serviceContract.findUniqueOrThrow({
      where: { id: contractId },
      select: {
        ...{ code: true, signedOn: true },
        exit: { select: { exitedOn: true } },
        plan: { include: { file: { select: { id: true, name: true } } } },
      },
    }),
    workCalendarInForce(),
    today(),
  ])
  const { code, signedOn, exit, plan } = course
  const dueOn = planDueOn(signedOn, calendar)
  return {
    ...{ code, signedOn, dueOn },
    standing: planStanding({ dueOn, madeOn: plan?.madeOn ?? null }, day),
    exitedOn: exit?.exitedOn ?? null,
    plan: plan && { madeOn: plan.madeOn, signedOn: plan.signedOn, version: plan.version, file: plan.file },
  }
}

export type PlanOfCourse = Awaited<ReturnType<typeof planOfCourse>>
