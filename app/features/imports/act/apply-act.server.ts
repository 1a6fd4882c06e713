import { plainDate, plainMonth } from 'scoring/plain-date'
import { notDueKinds } from 'scoring/services/due-in-month'
import { recordChange } from '~/platform/audit/record.server'
import { now } from '~/platform/clock.server'
import { Bulk, type BulkValue } from '~/platform/db/bulk.server'
import { db, inTransaction } from '~/platform/db/db.server'
import type { JobControl } from '~/platform/jobs/handlers.server'
import { maskOfCounts } from '../../acts/act-row'
import { openDraft, type Draft } from '../../acts/open-draft.server'
import { readingsInForce, type ReadingsInForce } from '../../readings/readings-in-force.read.server'
import { keepBatch, type LoadedBatch } from '../batch-store.server'
import type { ImportContext } from '../import-reader'
import type { FileRefusal } from '../problems'
import { everyNow } from '../ticker'
import type { ActRowData } from './act-cells'
import { actFrame, type ActFrame, type CourseHere } from './act-context.server'

/** Lines of one transaction: some milliseconds. */
const linesAtOnce = 8000
const rowsAtOnce = 400

/** The act was changed by somebody else while its file was being put into place. */
class ActChanged extends Error {}

/**
 * Puts the clients' months of a file into the month's draft, which is begun if need be: each client's month with its
 * lines at once, some dozens of clients a transaction. A client whom the file does not name stays as the act has them.
 * The draft's version is taken at the start and held against in every transaction, so that nobody hands in half a file.
 */
export async function applyAct(
  batch: LoadedBatch,
  context: ImportContext,
  control: JobControl,
): Promise<FileRefusal | null> {
  const framed = await actFrame(context)
  if (!framed.ok) return framed.refusal.code
  const { frame } = framed
  const draft = await takeDraft(batch, context, frame)
  if (!draft) return 'actChanged'
  const tick = everyNow(async () => {
    await keepBatch(batch)
    return control.progress(batch.rowsApplied, batch.rowsGood)
  })
  const bulk = new Bulk()
  try {
    const write = await writerOf(bulk, draft, frame, await readingsInForce(context.today))
    for await (const rows of waitingRows(batch)) {
      for (const part of inParts(rows)) {
        await bulk.briefly(() => write(part.map(({ data }) => data)))
        for (const { data, rowNumber } of part) {
          batch.rowsApplied += data.lineCount
          batch.summary.appliedThrough = rowNumber
        }
        await tick()
      }
    }
  } catch (error) {
    if (error instanceof ActChanged) return 'actChanged'
    throw error
  } finally {
    bulk.close()
  }
  await closeDraft(batch, context, frame, draft)
  return null
}

type Taken = Draft & { version: number }

/** Begins or takes the draft and gives it a new version; null where it is not the one that the preview showed. */
async function takeDraft(batch: LoadedBatch, { actor }: ImportContext, frame: ActFrame): Promise<Taken | null> {
  const shown = batch.summary.act
  if (frame.act?.id !== shown?.id || frame.act?.version !== shown?.version) return null
  return inTransaction(async (tx) => {
    const draft = await openDraft(tx, actor, frame.organisationId, frame.month)
    if (!draft) return null
    const { version } = await tx.serviceAct.update({
      where: { id: draft.id },
      data: { version: { increment: 1 } },
      select: { version: true },
    })
    batch.summary.act = { id: draft.id, version }
    await tx.importBatch.update({ where: { id: batch.id }, data: { summaryJson: JSON.stringify(batch.summary) } })
    return { ...draft, version }
  })
}

async function writerOf(bulk: Bulk, draft: Taken, frame: ActFrame, readings: ReadingsInForce) {
  const stored = await db.clientMonth.findMany({ where: { actId: draft.id }, select: { id: true, contractId: true } })
  const idOf = new Map(stored.map((row) => [row.contractId, row.id]))
  const courseOf = new Map([...frame.courses.values()].map((course) => [course.contractId, course]))
  const said = ['kindsMask', 'notDueMask', 'signature', 'signedOn', 'witnesses']
  const isOurs = bulk.has('ServiceAct', ['id', 'version', 'status'])
  const create = bulk.insertOne('ClientMonth', ['actId', 'contractId', 'month', ...said])
  const update = bulk.update('ClientMonth', said)
  const removeLines = bulk.remove('ServiceActLine', 'clientMonthId')
  const insertLines = bulk.insert('ServiceActLine', ['clientMonthId', 'serviceCode', 'deliveredCount'])

  const courseMonth = (course: CourseHere) => ({
    contract: plainDate(course.signedOn),
    exit: course.exitedOn === null ? null : plainDate(course.exitedOn),
    plannedEnd: plainDate(course.plannedEndOn),
    month: plainMonth(frame.month),
    periodStart: readings.periodStart,
  })

  return (rows: readonly ActRowData[]): void => {
    if (!isOurs([draft.id, draft.version, 'draft'])) throw new ActChanged()
    const lines: BulkValue[][] = []
    for (const row of rows) {
      const course = courseOf.get(row.contractId)
      if (!course) throw new ActChanged()
      const counts = new Map(Object.entries(row.counts))
      const notDue = notDueKinds(courseMonth(course))
      const values = [maskOfCounts(counts), notDue, row.signature, row.signedOn, row.witnesses]
      const before = idOf.get(row.contractId)
      if (before !== undefined) {
        removeLines(before)
        update(before, values)
      }
      const id = before ?? create([draft.id, row.contractId, frame.month, ...values])
      idOf.set(row.contractId, id)
      for (const [code, count] of counts) lines.push([id, code, count])
    }
    insertLines(lines)
  }
}

async function* waitingRows(batch: LoadedBatch) {
  let through = batch.summary.appliedThrough
  for (;;) {
    const rows = await db.importRow.findMany({
      where: { batchId: batch.id, isGood: true, rowNumber: { gt: through } },
      orderBy: { rowNumber: 'asc' },
      take: rowsAtOnce,
      select: { rowNumber: true, dataJson: true },
    })
    if (rows.length === 0) return
    through = rows.at(-1)!.rowNumber
    yield rows.map(({ rowNumber, dataJson }) => ({
      rowNumber,
      data: (JSON.parse(dataJson) as { data: ActRowData }).data,
    }))
  }
}

function inParts<Row extends { data: ActRowData }>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [[]]
  let lines = 0
  for (const row of rows) {
    lines += Object.keys(row.data.counts).length + 1
    if (lines > linesAtOnce) {
      parts.push([])
      lines = 0
    }
    parts.at(-1)!.push(row)
  }
  return parts
}

/** A last version, so that whoever looked at the draft meanwhile looks again. */
async function closeDraft(batch: LoadedBatch, { actor }: ImportContext, frame: ActFrame, draft: Taken): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.serviceAct.update({ where: { id: draft.id }, data: { version: { increment: 1 }, savedAt: now() } })
    await recordChange(tx, actor, {
      action: 'act.saved',
      subjectType: 'ServiceAct',
      subjectId: draft.id,
      organisationId: frame.organisationId,
      details: { month: frame.month, number: draft.number, batchId: batch.id },
    })
  })
}
