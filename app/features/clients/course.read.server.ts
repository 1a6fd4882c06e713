import { sum } from 'scoring/money'
import type { ExitKind } from 'scoring/settlement/exit-kinds'
import type { ExitDecision } from 'scoring/settlement/settlement-case'
import { recordRead } from '~/platform/audit/record.server'
import { may, type Actor } from '~/platform/auth/actor'
import { initialsOf } from '~/platform/auth/require-actor.server'
import { db } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { visibleActs } from '../acts/visible-acts'
import { readingsInForce } from '../readings/readings-in-force.read.server'
import { courseState } from './course-state'
import { courseWarnings } from './course-warnings'
import { monthsOfCourse } from './course-months'
import type { StatementSigner } from './aftercare-months'

/** All that the client's page shows of one course; its opening is recorded. Null where there is no such course. */
export async function coursePage(actor: Actor, contractId: string, today: string) {
  const row = await db.serviceContract.findUnique({ where: { id: contractId }, include: everything(actor) })
  if (!row) return null
  await recordRead(actor, {
    action: 'client.pageRead',
    subjectType: 'ServiceContract',
    subjectId: row.id,
    organisationId: row.organisationId,
  })
  const { client, months, exit: stored, ...course } = row
  const exit = stored && { ...stored, kind: stored.kind as ExitKind, decision: stored.decision as ExitDecision | null }
  const provesUnsigned = (await readingsInForce(today)).settlement['unsigned-act'] === 'accepted'
  const decidedBy = exit?.decidedById ? await nameOfUser(exit.decidedById) : null
  return {
    ...course,
    exit: exit && { ...exit, decidedBy },
    state: courseState(exit),
    name: may(actor, 'client:seeNames', row.organisationId) ? initialsOf(client) : null,
    otherCourses: client.contracts.filter(({ code }) => code !== row.code),
    months: monthsOfCourse({ ...row, exitedOn: exit?.exitedOn ?? null, provesUnsigned }, months, row.payments, today),
    groupStatements: course.groupStatements.map((one) => ({ ...one, signedBy: one.signedBy as StatementSigner })),
    paidKopecks: sum(row.payments.map((payment) => payment.amountKopecks)),
    repaidKopecks: sum(row.repayments.map((repayment) => repayment.amountKopecks)),
    warnings: courseWarnings({ ...row, exit, months: months.map(({ month }) => month) }, today),
    today,
  }
}

export type CoursePage = NonNullable<Awaited<ReturnType<typeof coursePage>>>

const everything = (actor: Actor) =>
  ({
    organisation: { select: { code: true, shortName: true } },
    centre: { select: { name: true } },
    client: {
      select: {
        ...{ surname: true, givenName: true, patronymic: true },
        contracts: { select: { code: true, signedOn: true }, orderBy: { signedOn: 'asc' } },
      },
    },
    exit: true,
    groupStatements: { orderBy: { month: 'asc' } },
    employment: true,
    remissions: { orderBy: { year: 'asc' } },
    months: {
      where: { act: visibleActs(actor) },
      select: {
        ...{ month: true, kindsMask: true, notDueMask: true, signature: true },
        act: { select: { number: true, status: true } },
      },
    },
    payments: { orderBy: [{ serviceMonth: 'asc' }, { paidOn: 'asc' }] },
    repayments: { orderBy: { paidOn: 'asc' } },
  }) satisfies Prisma.ServiceContractInclude

async function nameOfUser(userId: string): Promise<string | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { surname: true, givenName: true, patronymic: true },
  })
  return user && initialsOf(user)
}
