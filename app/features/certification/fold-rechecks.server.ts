import type { Tx } from '~/platform/db/db.server'

/** A new round begins from what was found last; what was found before stays in the sealed reports. */
export async function foldRechecks(tx: Tx, certificationId: string): Promise<void> {
  const rows = await tx.criterionAssessment.findMany({ where: { certificationId, recheckResult: { not: null } } })
  for (const { criterion, recheckResult, recheckNote, recheckedById } of rows)
    await tx.criterionAssessment.update({
      where: { certificationId_criterion: { certificationId, criterion } },
      data: {
        ...{ result: recheckResult, finding: recheckNote, note: '', assessedById: recheckedById },
        ...{ recheckResult: null, recheckNote: '', recheckedOn: null, recheckedById: null },
        ...{ remedyNote: '', remediedOn: null, version: { increment: 1 } },
      },
    })
}
