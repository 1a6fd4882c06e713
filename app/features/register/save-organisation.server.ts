import { recordChange } from '~/platform/audit/record.server'
import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { inTransaction, type Tx } from '~/platform/db/db.server'
import type { Organisation } from '~/platform/db/generated/client'
import { once } from '~/platform/once/once.server'
import { organisationSearchText } from './organisation-search-text'
import { orderedCentreOf } from './organisations.read.server'
import { recordOfOrganisation } from './record-of-organisation.server'

export interface OrganisationFacts {
  name: string
  shortName: string
  legalForm: string
  inn: string
  ogrn: string
  kpp: string | null
  headName: string
  phone: string
  email: string
  address: string
}

export type SaveOrganisationResult = { ok: true; code: string } | { ok: false; refusal: 'innTaken' | 'stale' }

/** Enters an organisation under the next code of the region: «N-01», «N-02», … */
export const createOrganisation = (
  actor: Actor,
  facts: OrganisationFacts,
  operationId: string,
): Promise<SaveOrganisationResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<SaveOrganisationResult> => {
      if (await isInnTaken(tx, facts.inn)) return { ok: false, refusal: 'innTaken' }
      const code = await nextCode(tx)
      const row = await tx.organisation.create({
        data: { ...facts, code, searchText: organisationSearchText(code, facts) },
      })
      await record(tx, actor, 'organisation.created', row.id, { version: 1 })
      return { ok: true, code }
    }),
  )

/**
 * Corrects an organisation. While a centre of it stands in the register, its names and legal form are the orders' own, and its
 * requisites and head go into each of its entries, from today.
 */
export const editOrganisation = (
  actor: Actor,
  organisation: { id: string; code: string; version: number },
  facts: OrganisationFacts,
  operationId: string,
): Promise<SaveOrganisationResult> =>
  inTransaction((tx) =>
    once(tx, actor, operationId, async (): Promise<SaveOrganisationResult> => {
      const { id, code, version } = organisation
      if (await isInnTaken(tx, facts.inn, id)) return { ok: false, refusal: 'innTaken' }
      const row = await tx.organisation.findUniqueOrThrow({ where: { id } })
      const isOrdered = (await orderedCentreOf(id, tx)) !== null
      const { name, shortName, legalForm } = isOrdered ? row : facts
      const written = { ...facts, name, shortName, legalForm }
      const { count } = await tx.organisation.updateMany({
        where: { id, version },
        data: { ...written, searchText: organisationSearchText(code, written), version: version + 1 },
      })
      if (count === 0) return { ok: false, refusal: 'stale' }
      if (isOrdered) await confirmRequisites(tx, actor, row, facts)
      await record(tx, actor, 'organisation.edited', id, { version: version + 1 })
      return { ok: true, code }
    }),
  )

async function confirmRequisites(tx: Tx, actor: Actor, row: Organisation, facts: OrganisationFacts): Promise<void> {
  const requisites = ['inn', 'ogrn', 'kpp', 'headName'] as const
  const changed = requisites.filter((field) => row[field] !== facts[field])
  if (changed.length === 0) return
  const patch = Object.fromEntries(changed.map((field) => [field, facts[field] ?? '']))
  await recordOfOrganisation(tx, actor, row.id, { kind: 'confirmed', fromOn: await today(), patch })
}

const isInnTaken = async (tx: Tx, inn: string, ownId?: string): Promise<boolean> =>
  (await tx.organisation.findFirst({ where: { inn, id: { not: ownId } }, select: { id: true } })) !== null

async function nextCode(tx: Tx): Promise<string> {
  const rows = await tx.organisation.findMany({ select: { code: true } })
  const numbers = rows.map(({ code }) => Number(/^N-(\d+)$/.exec(code)?.[1] ?? 0))
  return `N-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`
}

const record = (tx: Tx, actor: Actor, action: string, id: string, details: Record<string, number>) =>
  recordChange(tx, actor, { action, subjectType: 'Organisation', subjectId: id, organisationId: id, details })
