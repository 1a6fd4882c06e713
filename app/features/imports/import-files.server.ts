import { readdirSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { databaseFile } from '~/platform/db/database-url'

/** Uploaded files wait beside the database until they are applied or dropped. */
export const importFolder = (): string => join(dirname(databaseFile()), 'imports')

export const importFile = (batchId: string): string => join(importFolder(), `${batchId}.csv`)

export const removeImportFile = (batchId: string): Promise<void> => rm(importFile(batchId), { force: true })

const day = 86_400_000

/** Removes what a process that died in the middle of an upload left behind. */
export async function removeTornUploads(): Promise<void> {
  for (const name of readdirSync(importFolder())) {
    const path = join(importFolder(), name)
    if (name.endsWith('.part') && Date.now() - statSync(path).mtimeMs > day) await rm(path, { force: true })
  }
}
