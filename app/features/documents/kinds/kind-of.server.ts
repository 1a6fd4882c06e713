import { order } from './order.server'
import type { PaperKindId } from './paper-kind'
import type { PaperKind } from './paper-kind.server'

/** Every kind of paper that the portal makes. */
export const allKinds: readonly PaperKind[] = [order]

/** @throws where the portal makes no paper of the kind */
export function kindOf(id: PaperKindId): PaperKind {
  const kind = allKinds.find((one) => one.id === id)
  if (!kind) throw new RangeError(`the portal makes no paper of the kind ${id}`)
  return kind
}
