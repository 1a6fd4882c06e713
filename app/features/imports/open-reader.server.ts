import { openAct } from './act/open-act.server'
import type { ImportContext, OpenedReader } from './import-reader'
import { aftercare } from './kinds/aftercare.server'
import { clients } from './kinds/clients.server'
import { contracts } from './kinds/contracts.server'
import { exits } from './kinds/exits.server'
import { payments } from './kinds/payments.server'
import type { ImportKindName } from './kinds'
import { openRows, type RowKind } from './row-kind.server'

/** The kinds whose every row is one record. Data goes through JSON and back to the kind that made it. */
export const rowKinds = { clients, contracts, exits, aftercare, payments } as unknown as Record<
  Exclude<ImportKindName, 'acts'>,
  RowKind<unknown>
>

export const openReader = async (
  kind: ImportKindName,
  heading: readonly string[],
  context: ImportContext,
): Promise<OpenedReader> => (kind === 'acts' ? openAct(heading, context) : openRows(rowKinds[kind], heading, context))
