import type { CriterionSet as ScoringSet } from 'scoring/certification/criterion-set'
import { db, type Reader } from '~/platform/db/db.server'
import type { Prisma } from '~/platform/db/generated/client'
import { statusOf, type SetStatus } from './states'

/** One criterion of an edition: `id` and `main` are what scoring asks for, the rest is told to people. */
export interface SetCriterion {
  id: string
  main: boolean
  /** The official text is not public: a clause of another act stands in its place. */
  standIn: boolean
  title: { ru: string; en: string }
  /** The sentence of the source, in Russian. */
  text: string
  /** Act and clause, in Russian. */
  source: string
  /** How it is checked; empty where the source does not say. */
  method: string
}

export interface CriterionSet {
  /** Of its row. */
  id: string
  code: string
  edition: number
  title: string
  source: string
  status: SetStatus
  /** From which day it is used; null before an order said so. */
  fromOn: string | null
  orderPaperId: string | null
  basedOnId: string | null
  /** Null for the set that ships with the portal. */
  createdById: string | null
  version: number
  /** In their order. */
  criteria: SetCriterion[]
}

export const withCriteria = {
  criteria: { orderBy: [{ position: 'asc' }, { criterion: 'asc' }] },
} as const satisfies Prisma.CriterionSetInclude
type SetRow = Prisma.CriterionSetGetPayload<{ include: typeof withCriteria }>

/** Editions that an order has brought in; a later one ends the use of the one before by its own first day. */
export const broughtIn = { status: { in: ['approved', 'retired'] }, fromOn: { not: null } }

/** The edition by which centres are certified on a day, with its criteria in order; null where none is approved. */
export async function setInForce(day: string, reader: Reader = db): Promise<CriterionSet | null> {
  const row = await reader.criterionSet.findFirst({
    where: { ...broughtIn, fromOn: { lte: day } },
    orderBy: { fromOn: 'desc' },
    include: withCriteria,
  })
  return row && setOf(row)
}

/** An edition by the id of its row; null where there is none. */
export async function setById(id: string, reader: Reader = db): Promise<CriterionSet | null> {
  const row = await reader.criterionSet.findUnique({ where: { id }, include: withCriteria })
  return row && setOf(row)
}

/** An edition by its public name; null where there is none. */
export async function setByEdition(code: string, edition: number, reader: Reader = db): Promise<CriterionSet | null> {
  const row = await reader.criterionSet.findUnique({
    where: { code_edition: { code, edition } },
    include: withCriteria,
  })
  return row && setOf(row)
}

/** «irkutsk-29/1»: how a sealed assessment names the edition that it was made by. */
export const editionName = ({ code, edition }: { code: string; edition: number }): string => `${code}/${edition}`

/** The edition as scoring takes it. */
export const scoringSetOf = (set: CriterionSet): ScoringSet => ({
  id: editionName(set),
  criteria: set.criteria.map(({ id, main }) => ({ id, main })),
})

export const setOf = ({ criteria, createdAt: _createdAt, ...row }: SetRow): CriterionSet => ({
  ...row,
  status: statusOf(row),
  criteria: criteria.map((one) => ({
    id: one.criterion,
    main: one.isMain,
    standIn: one.isStandIn,
    title: { ru: one.title, en: one.titleEn || one.title },
    text: one.text,
    source: one.source,
    method: one.method,
  })),
})
