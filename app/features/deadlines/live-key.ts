/** What tells the term of one event from every other. */
export interface DeadlineKey {
  ruleId: string
  subjectType: string
  subjectId: string
  /** A month or a year, where one subject has such a term again and again. */
  occasion?: string
}

/** Only one term of a rule, a subject and an occasion stands. */
export const liveKeyOf = ({ ruleId, subjectType, subjectId, occasion = '' }: DeadlineKey): string =>
  [ruleId, subjectType, subjectId, occasion].join('|')
