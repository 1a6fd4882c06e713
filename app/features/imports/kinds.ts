import type { Actor } from '~/platform/auth/actor'
import type { Permission } from '~/platform/permissions/roles'

/** What can be loaded from a file, in the order in which earlier years are loaded. */
export const importKinds = ['clients', 'contracts', 'exits', 'aftercare', 'payments', 'acts'] as const
export type ImportKindName = (typeof importKinds)[number]

export const isImportKind = (text: unknown): text is ImportKindName =>
  (importKinds as readonly unknown[]).includes(text)

export const importPermission = {
  clients: 'import:facts',
  contracts: 'import:facts',
  exits: 'import:facts',
  aftercare: 'import:facts',
  payments: 'import:payments',
  acts: 'act:fill',
} as const satisfies Record<ImportKindName, Permission>

/** What this person may load. */
export const importKindsOf = (actor: Pick<Actor, 'permissions'>): ImportKindName[] =>
  importKinds.filter((kind) => actor.permissions.has(importPermission[kind]))

/** Acts have their own way in, by organisation and month. */
export const listedKindsOf = (actor: Pick<Actor, 'permissions'>): ImportKindName[] =>
  importKindsOf(actor).filter((kind) => kind !== 'acts')

export const batchStatuses = ['reading', 'ready', 'applying', 'applied', 'cancelled', 'failed'] as const
export type BatchStatus = (typeof batchStatuses)[number]

/** A file of a hundred thousand lines is some ten megabytes. */
export const maxUploadBytes = 64 * 1024 * 1024
