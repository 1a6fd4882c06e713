import { z } from 'zod'
import { db } from '../db/db.server'

/** Drafts that nobody came back to are dropped after this many days. */
const keptDays = 30

const draftData = z.object({
  /** The operation under which the form was being filled in: once it has been done, the draft is spent. */
  operationId: z.string().max(100),
  /** The version of the record that the form was filled in against; empty where it has none. */
  version: z.string().max(100),
  values: z.record(z.string().max(200), z.union([z.string(), z.array(z.string())])),
})

const draft = z.object({ key: z.string().min(1).max(200), data: z.string().min(2).max(200_000) })

export interface FormDraft extends z.infer<typeof draftData> {
  savedAt: Date
}

/** Keeps what a person has typed in a form and not yet sent. Returns when, or null where it is not a draft. */
export async function saveDraft(userId: string, sent: unknown): Promise<Date | null> {
  const asked = draft.safeParse(sent)
  if (!asked.success || !readData(asked.data.data)) return null
  const { key: formKey, data: dataJson } = asked.data
  const savedAt = new Date()
  await db.formDraft.upsert({
    where: { userId_formKey: { userId, formKey } },
    create: { userId, formKey, dataJson, savedAt },
    update: { dataJson, savedAt },
  })
  const forgotten = new Date(savedAt.getTime() - keptDays * 86_400_000)
  await db.formDraft.deleteMany({ where: { userId, savedAt: { lt: forgotten } } })
  return savedAt
}

/** A person's draft of a form; null where there is none, or where what it was for has been done. */
export async function draftOf(userId: string, formKey: string): Promise<FormDraft | null> {
  const row = await db.formDraft.findUnique({ where: { userId_formKey: { userId, formKey } } })
  const data = row && readData(row.dataJson)
  if (!data) return null
  if (await isDone(userId, data.operationId)) {
    await dropDraft(userId, formKey)
    return null
  }
  return { ...data, savedAt: row.savedAt }
}

export async function dropDraft(userId: string, formKey: string): Promise<void> {
  await db.formDraft.deleteMany({ where: { userId, formKey } })
}

/** An operation that ended in a refusal has changed nothing: its draft is still wanted. */
async function isDone(userId: string, operationId: string): Promise<boolean> {
  if (!operationId) return false
  const operation = await db.operation.findUnique({ where: { id: operationId } })
  if (operation?.userId !== userId) return false
  const result = JSON.parse(operation.resultJson) as { ok?: boolean } | null
  return result?.ok !== false
}

function readData(text: string): z.infer<typeof draftData> | null {
  try {
    return draftData.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
