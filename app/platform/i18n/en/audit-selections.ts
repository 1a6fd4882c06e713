import type { selectionEvents as Russian } from '../ru/audit-selections'
import type { Shape } from '../shape'

/** What the journal says of applications and of papers of a dossier. */
export const selectionEvents: Shape<typeof Russian> = {
  selection: {
    begun: 'Application for the register begun',
    described: 'Description of the centre changed in an application',
    stated: "Applicant's word on a requirement changed",
    filed: 'Application filed',
    answered: 'Remark on an application answered',
    withdrawn: 'Application withdrawn',
    checked: 'Application checked against a state register',
    found: 'Finding on a requirement recorded',
    settled: 'Remark on an application settled',
    remarked: 'Application returned with remarks',
    completed: 'Application found complete',
    admissionProposed: 'Admission proposed',
    refusalProposed: 'Refusal proposed',
    admitted: 'Applicant admitted to the register',
    refused: 'Applicant refused',
    sentBack: 'Proposal on an application sent back',
    included: 'Centre of an application included by an order',
    inclusionCancelled: 'Order of inclusion of an application cancelled',
  },
  dossier: {
    added: 'Paper added to the dossier',
    corrected: 'Particulars of a paper of the dossier corrected',
    superseded: 'Paper of the dossier superseded',
    withdrawn: 'Paper of the dossier withdrawn',
    used: 'Paper of the dossier attached to a requirement or a criterion',
    dropped: 'Paper of the dossier taken off a requirement or a criterion',
    fileRead: 'File of a paper of the dossier opened',
  },
}
