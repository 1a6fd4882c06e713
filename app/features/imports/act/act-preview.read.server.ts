import type { Actor } from '~/platform/auth/actor'
import { today } from '~/platform/clock.server'
import { db } from '~/platform/db/db.server'
import type { ActRow } from '../../acts/act-row'
import { summariseAct, type ShownClient } from '../../acts/act-summary'
import { coursesInMonth } from '../../acts/courses-in-month.read.server'
import { storedRows } from '../../acts/stored-rows.server'
import { readingsInForce } from '../../readings/readings-in-force.read.server'
import { tariffsOf } from '../../register/agreements.read.server'
import type { ActRowData } from './act-cells'
import { latestAct } from './act-context.server'

/** Clients that the preview names; the others are found in the act when it is applied. */
const shownClients = 100

/** The month's act as it would be with the good rows of a file: who lacks what, and what it would cost. */
export async function actPreview(actor: Actor, batch: { id: string; organisationId: string; month: string }) {
  const { organisationId, month } = batch
  const act = await latestAct(organisationId, month)
  const [stored, staged, tariffs, readings] = await Promise.all([
    act ? storedRows(db, act.id) : new Map<string, ActRow>(),
    db.importRow.findMany({ where: { batchId: batch.id, isGood: true }, select: { dataJson: true } }),
    tariffsOf(organisationId),
    readingsInForce(await today()),
  ])
  const rows = new Map<string, ActRow>(stored)
  for (const { dataJson } of staged) {
    const { counts, ...row } = (JSON.parse(dataJson) as { data: ActRowData }).data
    rows.set(row.contractId, { ...row, counts: new Map(Object.entries(counts)) })
  }
  const courses = await coursesInMonth(db, actor, organisationId, month, rows.keys())
  const { clients, ...totals } = summariseAct({ month, courses, rows, tariffs, readings })
  const byCost = [...clients].sort((a, b) => (a.cost === b.cost ? 0 : a.cost < b.cost ? 1 : -1))
  const shown = byCost.slice(0, shownClients).map((client): ShownClient => ({
    ...client,
    row: client.row && { signature: client.row.signature, signedOn: client.row.signedOn },
  }))
  return { ...totals, clientCount: clients.length, clients: shown }
}

export type ActPreview = Awaited<ReturnType<typeof actPreview>>
