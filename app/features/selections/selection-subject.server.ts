import type { DossierSubject } from '../dossier/dossier-subject.server'
import { canSelection } from './states'

/** A requirement of an application, as the dossier puts papers beside it: only while the applicant may still edit. */
export const selectionSubject = (selectionId: string, requirement: string): DossierSubject => ({
  type: 'QualifyingSelection',
  id: selectionId,
  item: requirement,
  async open(reader) {
    const selection = await reader.qualifyingSelection.findUnique({ where: { id: selectionId } })
    if (!selection || !canSelection(selection, 'edit')) return null
    const { organisationId, centreId } = selection
    return { organisationId, centreId }
  },
})
