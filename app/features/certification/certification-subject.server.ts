import type { DossierSubject } from '../dossier/dossier-subject.server'
import { canCertification } from './states'

/** A criterion of a certification, as the dossier puts papers beside it: while the centre assesses itself or remedies. */
export const certificationSubject = (certificationId: string, criterion: string): DossierSubject => ({
  type: 'Certification',
  id: certificationId,
  item: criterion,
  async open(reader) {
    const certification = await reader.certification.findUnique({ where: { id: certificationId } })
    const isOpen =
      certification !== null &&
      (canCertification(certification, 'selfAssess') || canCertification(certification, 'remedy'))
    return isOpen ? { organisationId: certification.organisationId, centreId: certification.centreId } : null
  },
})
