import { existsSync } from 'node:fs'
import type { Actor } from '~/platform/auth/actor'
import { db } from '~/platform/db/db.server'
import { initialsOf } from '~/platform/auth/require-actor.server'
import type { ListQuery } from '~/platform/lists/list-query'
import { importFile } from './import-files.server'
import { importJobKey } from './import-job.server'
import { importKindsOf, isImportKind, type BatchStatus, type ImportKindName } from './kinds'
import type { Problem } from './problems'
import { readSummary } from './summary'

/** Whose a batch is, for the check of permission; null where there is none. */
export async function batchScope(batchId: string) {
  const batch = await db.importBatch.findUnique({
    where: { id: batchId },
    select: { id: true, kind: true, organisationId: true, status: true },
  })
  return batch && isImportKind(batch.kind) ? { ...batch, kind: batch.kind } : null
}

/** A batch as its page shows it. */
export async function readBatch(batchId: string) {
  const { summaryJson, ...batch } = await db.importBatch.findUniqueOrThrow({
    where: { id: batchId },
  })
  const organisation = batch.organisationId
    ? await db.organisation.findUnique({ where: { id: batch.organisationId }, select: { code: true, shortName: true } })
    : null
  return {
    ...batch,
    kind: batch.kind as ImportKindName,
    status: batch.status as BatchStatus,
    organisation,
    summary: readSummary(summaryJson),
    hasFile: existsSync(importFile(batchId)),
  }
}

export type ReadBatch = Awaited<ReturnType<typeof readBatch>>

export interface BatchProgress {
  status: BatchStatus
  rowsRead: number
  rowsGood: number
  rowsBad: number
  rowsApplied: number
  /** 0…100 */
  percent: number
}

/** How far a batch is: read every second by its page. */
export async function batchProgress(batchId: string): Promise<BatchProgress> {
  const batch = await db.importBatch.findUniqueOrThrow({
    where: { id: batchId },
    select: { status: true, rowsRead: true, rowsGood: true, rowsBad: true, rowsApplied: true },
  })
  const status = batch.status as BatchStatus
  const step = status === 'reading' ? 'read' : 'apply'
  const job = await db.job.findUnique({
    where: { dedupeKey: importJobKey({ batchId, step }) },
    select: { doneCount: true, totalCount: true },
  })
  return { ...batch, status, percent: job?.totalCount ? Math.floor((job.doneCount / job.totalCount) * 100) : 0 }
}

export interface BadRow {
  rowNumber: number
  problems: Problem[]
}

/** A page of the rows that were not taken. */
export async function badRows(batchId: string, { page, size }: Pick<ListQuery, 'page' | 'size'>): Promise<BadRow[]> {
  const rows = await db.importRow.findMany({
    where: { batchId, isGood: false },
    orderBy: { rowNumber: 'asc' },
    skip: (page - 1) * size,
    take: size,
    select: { rowNumber: true, problemsJson: true },
  })
  return rows.map(({ rowNumber, problemsJson }) => ({ rowNumber, problems: JSON.parse(problemsJson) as Problem[] }))
}

/** The batches that a person may see, the latest first: an organisation's own, or the ministry's own. */
export async function listBatches(actor: Actor, query: ListQuery) {
  const kinds = importKindsOf(actor)
  const asked = kinds.filter((kind) => kind === query.filters.kind)
  const where = {
    organisationId: actor.organisationId,
    kind: { in: asked.length > 0 ? asked : kinds },
    ...(query.filters.status ? { status: query.filters.status } : {}),
  }
  const [rows, total] = await Promise.all([
    db.importBatch.findMany({
      where,
      orderBy: { createdAt: 'desc' },
      skip: (query.page - 1) * query.size,
      take: query.size,
    }),
    db.importBatch.count({ where }),
  ])
  const [people, organisations] = await Promise.all([
    db.user.findMany({ where: { id: { in: rows.map((row) => row.createdById) } } }),
    db.organisation.findMany({ where: { id: { in: rows.flatMap((row) => row.organisationId ?? []) } } }),
  ])
  const nameOf = new Map(people.map((person) => [person.id, initialsOf(person)]))
  const organisationOf = new Map(organisations.map(({ id, shortName }) => [id, shortName]))
  return {
    total,
    query,
    rows: rows.map(({ id, kind, status, month, fileName, createdAt, createdById, organisationId, ...counts }) => ({
      id,
      kind: kind as ImportKindName,
      status: status as BatchStatus,
      month,
      fileName,
      createdAt,
      by: nameOf.get(createdById) ?? '',
      organisation: organisationId === null ? null : (organisationOf.get(organisationId) ?? null),
      rowsGood: counts.rowsGood,
      rowsBad: counts.rowsBad,
      rowsApplied: counts.rowsApplied,
    })),
  }
}

export type ListedBatch = Awaited<ReturnType<typeof listBatches>>['rows'][number]
