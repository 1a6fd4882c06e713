import { readPatch, type CardPatch } from '~/features/register/card'
import type { ChangeKind } from '~/features/register/field-classes'
import { db } from '~/platform/db/db.server'

/** Kinds that anybody is told of: not questions that are open, nor each day's free places. */
export const toldKinds = [
  'inclusion',
  'suspension',
  'resumption',
  'exclusion',
  'renaming',
  'services',
  'confirmed',
  'certificate',
] as const satisfies ChangeKind[]
export type ToldKind = (typeof toldKinds)[number]

export interface PublicChange {
  id: string
  centreId: string
  kind: ToldKind
  /** From which day, `YYYY-MM-DD`. */
  fromOn: string
  patch: CardPatch
  basis: string
  /** The order that it stands on, as it is numbered; null where it stands on none. */
  order: { number: string | null; day: string | null } | null
  recordedAt: Date
  /** When a later order cancelled it; null where it stands. */
  retractedAt: Date | null
}

const columns = {
  ...{ id: true, centreId: true, kind: true, fromOn: true, sequence: true, patchJson: true, basis: true },
  ...{ recordedAt: true, retractedAt: true },
  paper: { select: { numberText: true, registeredOn: true } },
} as const

/** What was done to a centre's entry up to a day, the first thing first; what was cancelled is left out. */
export async function historyOf(centreId: string, until: string): Promise<PublicChange[]> {
  const rows = await db.registerChange.findMany({
    where: { centreId, retractedAt: null, kind: { in: [...toldKinds] }, fromOn: { lte: until } },
    orderBy: [{ fromOn: 'asc' }, { sequence: 'asc' }],
    take: 500,
    select: columns,
  })
  const changes = rows.map(changeOf)
  // What was known of a centre before an order included it is not of the register.
  const first = changes.findIndex(({ kind }) => kind === 'inclusion')
  return first < 0 ? [] : changes.slice(first)
}

/** The latest changes of the whole register up to a day, cancelled ones too; the newest first. */
export async function latestChanges(kinds: readonly ToldKind[], until: string, count: number): Promise<PublicChange[]> {
  const rows = await db.registerChange.findMany({
    where: { kind: { in: [...kinds] }, fromOn: { lte: until } },
    orderBy: [{ fromOn: 'desc' }, { sequence: 'desc' }, { id: 'asc' }],
    take: count,
    select: columns,
  })
  return rows.map(changeOf)
}

interface Row {
  id: string
  centreId: string
  kind: string
  fromOn: string
  patchJson: string
  basis: string
  recordedAt: Date
  retractedAt: Date | null
  paper: { numberText: string | null; registeredOn: string | null } | null
}

const changeOf = ({ paper, patchJson, kind, ...row }: Row): PublicChange => ({
  ...row,
  kind: kind as ToldKind,
  patch: readPatch(patchJson),
  order: paper && { number: paper.numberText, day: paper.registeredOn },
})
