import type { Actor } from '~/platform/auth/actor'
import type { Tx } from '~/platform/db/db.server'
import { closeDeadline, withdrawDeadline } from '../deadlines/close-deadline.server'
import { openDeadline, openDeadlines } from '../deadlines/open-deadline.server'

interface Of {
  id: string
  organisationId: string
}

const subject = ({ id }: Pick<Of, 'id'>) => ({ subjectType: 'Certification', subjectId: id })

/** A criterion has a term of its own for each report that names one. */
const remedyKey = (of: Pick<Of, 'id'>, criterion: string, reportNumber: number) => ({
  ...{ ruleId: 'remedy-day', ...subject(of), occasion: `${criterion}/${reportNumber}` },
})

/** Opens a term for each nonconformity, by the day that the report names. */
export const openRemedyTerms = (
  tx: Tx,
  actor: Actor,
  of: Of,
  report: { number: number; signedOn: string },
  rows: readonly { criterion: string; remedyBy: string }[],
): Promise<void> =>
  openDeadlines(
    tx,
    actor.userId,
    rows.map(({ criterion, remedyBy }) => ({
      ...remedyKey(of, criterion, report.number),
      ...{ organisationId: of.organisationId, eventOn: report.signedOn, agreedOn: remedyBy },
    })),
  )

/** The centre has said that it remedied a criterion. */
export const closeRemedyTerm = (
  tx: Tx,
  actor: Actor,
  of: Of,
  about: { criterion: string; reportNumber: number; closedOn: string },
) => closeDeadline(tx, actor.userId, remedyKey(of, about.criterion, about.reportNumber), { closedOn: about.closedOn })

/** The certification is given up: nothing is to be remedied any more. */
export async function dropRemedyTerms(tx: Tx, actor: Actor, of: Of, reason: string): Promise<void> {
  const open = await tx.deadline.findMany({
    where: { ruleId: 'remedy-day', ...subject(of), status: { in: ['open', 'paused'] } },
  })
  for (const { ruleId, subjectType, subjectId, occasion } of open)
    await withdrawDeadline(tx, actor.userId, { ruleId, subjectType, subjectId, occasion }, reason)
}

const findingKey = (of: Pick<Of, 'id'>, findingId: string, remedyBy: string) => ({
  ...{ ruleId: 'remedy-day', ...subject(of), occasion: `${findingId}/${remedyBy}` },
})

/** A finding of surveillance is remedied by its own day; a new day is a new term. */
export const openFindingTerm = (
  tx: Tx,
  actor: Actor,
  of: Of,
  finding: { id: string; remedyBy: string; foundOn: string },
) =>
  openDeadline(tx, actor.userId, {
    ...findingKey(of, finding.id, finding.remedyBy),
    ...{ organisationId: of.organisationId, eventOn: finding.foundOn, agreedOn: finding.remedyBy },
  })

export const closeFindingTerm = (
  tx: Tx,
  actor: Actor,
  of: Of,
  finding: { id: string; remedyBy: string; closedOn: string },
) => closeDeadline(tx, actor.userId, findingKey(of, finding.id, finding.remedyBy), { closedOn: finding.closedOn })

const visitKey = (of: Pick<Of, 'id'>, visitId: string) => ({
  ...{ ruleId: 'inspection-visits', ...subject(of), occasion: visitId },
})

/** A surveillance visit is made by the day that the report names; the certification body owes it. */
export const openVisitTerms = (
  tx: Tx,
  actor: Actor,
  of: Of,
  report: { signedOn: string },
  visits: readonly { id: string; dueOn: string }[],
): Promise<void> =>
  openDeadlines(
    tx,
    actor.userId,
    visits.map(({ id, dueOn }) => ({
      ...visitKey(of, id),
      ...{ organisationId: null, eventOn: report.signedOn, agreedOn: dueOn },
    })),
  )

export const closeVisitTerm = (tx: Tx, actor: Actor, of: Of, visitId: string, closedOn: string) =>
  closeDeadline(tx, actor.userId, visitKey(of, visitId), { closedOn })

export const dropVisitTerm = (tx: Tx, actor: Actor, of: Of, visitId: string, reason: string): Promise<void> =>
  withdrawDeadline(tx, actor.userId, visitKey(of, visitId), reason)

const validityKey = (of: Pick<Of, 'id'>) => ({ ruleId: 'certificate-valid', ...subject(of) })

/** The certificate is good up to the day that it names. */
export const openValidityTerm = (
  tx: Tx,
  actor: Actor,
  of: Of,
  certificate: { issuedOn: string; validUntilOn: string },
) =>
  openDeadline(tx, actor.userId, {
    ...validityKey(of),
    ...{ organisationId: of.organisationId, eventOn: certificate.issuedOn, agreedOn: certificate.validUntilOn },
  })

export const dropValidityTerm = (tx: Tx, actor: Actor, of: Pick<Of, 'id'>, reason: string): Promise<void> =>
  withdrawDeadline(tx, actor.userId, validityKey(of), reason)
