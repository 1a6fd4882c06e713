import type { Reader } from '~/platform/db/db.server'

/** What papers of a dossier may prove something for: a requirement of a selection, a criterion of a certification. */
export interface DossierSubject {
  type: 'QualifyingSelection' | 'Certification'
  id: string
  /** The requirement or the criterion. */
  item: string
  /**
   * Asked in the transaction that attaches or drops a paper: whose subject it is, and about which centre; null where
   * its papers may not be changed in its state. Its room gives it, for it alone knows the states.
   */
  open: (reader: Reader) => Promise<{ organisationId: string; centreId: string | null } | null>
}
