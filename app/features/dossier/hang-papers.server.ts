import type { Tx } from '~/platform/db/db.server'
import type { DossierSubject } from './dossier-subject.server'
import { dossierKindIds, dossierKindOf } from './paper-kinds'

const kindsOfCentre = dossierKindIds.filter((id) => !dossierKindOf(id).isOfOrganisation)

/** A subject's centre has got its card: papers about that centre, attached before it had one, are hung on it. */
export async function hangPapersOnCentre(
  tx: Tx,
  { type, id }: Pick<DossierSubject, 'type' | 'id'>,
  centreId: string,
): Promise<void> {
  await tx.dossierPaper.updateMany({
    where: { centreId: null, kind: { in: kindsOfCentre }, uses: { some: { subjectType: type, subjectId: id } } },
    data: { centreId },
  })
}
