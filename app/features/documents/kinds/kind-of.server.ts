import { actReturn } from './act-return.server'
import { commissionInvitation } from './commission-invitation.server'
import { commissionProtocol } from './commission-protocol.server'
import { conformityCertificate } from './conformity-certificate.server'
import { conformityReport } from './conformity-report.server'
import { clawbackDemand } from './clawback-demand.server'
import { order } from './order.server'
import { exclusionNotice } from './exclusion-notice.server'
import type { PaperKindId } from './paper-kind'
import type { PaperKind } from './paper-kind.server'
import { qualityReport } from './quality-report.server'
import { rankingReport } from './ranking-report.server'
import { reconciliation } from './reconciliation.server'
import { registerEdition } from './register-edition.server'
import { serviceAct } from './service-act.server'
import { settlementStatement } from './settlement-statement.server'

/** Every kind of paper that the portal makes. */
export const allKinds: readonly PaperKind[] = [
  serviceAct,
  settlementStatement,
  clawbackDemand,
  actReturn,
  reconciliation,
  order,
  conformityReport,
  conformityCertificate,
  registerEdition,
  qualityReport,
  commissionInvitation,
  commissionProtocol,
  exclusionNotice,
  rankingReport,
]

/** @throws where the portal makes no paper of the kind */
export function kindOf(id: PaperKindId): PaperKind {
  const kind = allKinds.find((one) => one.id === id)
  if (!kind) throw new RangeError(`the portal makes no paper of the kind ${id}`)
  return kind
}
