import type { Tx } from '~/platform/db/db.server'
import { withdrawDeadline } from '../deadlines/close-deadline.server'
import { openDeadlines, type DeadlineEvent } from '../deadlines/open-deadline.server'

export interface CourseForTerms {
  id: string
  organisationId: string
  signedOn: string
  exit: { exitedOn: string; kind: string } | null
}

/** On signing: the notice to the welfare office, the admission order of the same day, the programme (п. 3.5). */
const onSigning = ['contract-notice', 'admission-order', 'individual-programme']
/** On leaving: the notice that the contract was performed, or that it was ended early (п. 3.5, подп. 8). */
const onLeaving = { completed: 'completion-notice', early: 'termination-notice' } as const

/** The terms that a course sets its organisation. */
export function courseTerms({ id, organisationId, signedOn, exit }: CourseForTerms): DeadlineEvent[] {
  const of = (ruleId: string, eventOn: string): DeadlineEvent => ({
    ...{ ruleId, subjectType: 'ServiceContract', subjectId: id, organisationId, eventOn },
  })
  return [
    ...onSigning.map((ruleId) => of(ruleId, signedOn)),
    ...(exit ? [of(exit.kind === 'completed' ? onLeaving.completed : onLeaving.early, exit.exitedOn)] : []),
  ]
}

/** Why a term begins on another day than it did. */
export const correctedRecord = 'Исправлены сведения о договоре или выбытии'

/** Opens the terms of a course, or brings them to its corrected days, in the caller's transaction. */
export async function bringCourseTerms(tx: Tx, byId: string, course: CourseForTerms, reason = ''): Promise<void> {
  const events = courseTerms(course)
  const subject = { subjectType: 'ServiceContract', subjectId: course.id }
  for (const ruleId of Object.values(onLeaving))
    if (!events.some((event) => event.ruleId === ruleId))
      await withdrawDeadline(tx, byId, { ruleId, ...subject }, reason)
  await openDeadlines(tx, byId, events, { reason })
}
