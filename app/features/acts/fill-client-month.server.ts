import type { Actor } from '~/platform/auth/actor'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { NamedFile } from '~/platform/files/stored-file.server'
import { once } from '~/platform/once/once.server'
import type { ActRow } from './act-row'
import { rowToken } from './row-token.server'
import { saveClientMonths, type SaveClientMonthsResult } from './save-client-months.server'
import { storedRows } from './stored-rows.server'

export interface FillInput {
  organisationId: string
  month: string
  today: string
  row: ActRow
  /** What the client's month said when the form was shown. */
  version: string
  scan: NamedFile | null
  operationId: string
}

type Refused = Extract<SaveClientMonthsResult, { ok: false }>['refusal']
export type FillResult = { ok: true } | { ok: false; refusal: Refused | 'stale' }

/** Writes one client's month from the screen. Two people may fill in different clients of one act at once. */
export const fillClientMonth = (actor: Actor, input: FillInput): Promise<FillResult> =>
  inTransaction((tx) =>
    once(tx, actor, input.operationId, async (): Promise<FillResult> => {
      const { organisationId, month, today, row, scan } = input
      if (rowToken(await latestRow(tx, input)) !== input.version) return { ok: false, refusal: 'stale' }
      const saved = await saveClientMonths(tx, actor, {
        organisationId,
        month,
        today,
        rows: [row],
        newScans: scan ? new Map([[row.contractId, scan]]) : undefined,
      })
      return saved.ok ? { ok: true } : saved
    }),
  )

async function latestRow(tx: Tx, { organisationId, month, row }: FillInput) {
  const act = await tx.serviceAct.findFirst({
    where: { organisationId, month },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  return act ? (await storedRows(tx, act.id, row.contractId)).get(row.contractId) : undefined
}
