import type { Shape } from '../shape'
import type { selectionWork as ru } from '../ru/selection-work'

/** What waits for people in the rooms of applications and of the dossier. */
export const selectionWork: Shape<typeof ru> = {
  fileIt: { what: 'Finish and file the application', why: 'a draft: the ministry does not see it', do: 'Go on' },
  answer: { what: 'Answer the remarks, application No. {{number}}', why: 'returned by the ministry', do: 'Answer' },
  examine: { what: 'Examine application No. {{number}}', why: 'clauses 4.1–4.19', do: 'Examine' },
  propose: { what: 'Propose a decision, application No. {{number}}', why: 'its papers are complete', do: 'Open' },
  decide: { what: 'Decide on application No. {{number}}', why: 'another person than the examiner decides', do: 'Open' },
  order: {
    what: 'Prepare the order of inclusion, application No. {{number}}',
    why: 'the applicant is admitted',
    do: 'Open',
  },
  detail: '{{centre}} · {{organisation}}',
  noCentre: 'a centre without a name yet',
  dossier: {
    soon: 'Get a new paper: {{title}}',
    expired: 'Supersede the paper: {{title}}',
    soonWhy: 'it soon runs out',
    expiredWhy: 'it has run out and proves nothing',
    detail: 'dossier of the organisation',
    do: 'Open',
  },
}
