import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { migratedTemplate } from '../support/test-database'

/** Names, for all workers, a migrated empty database and the folder in which the first journey builds the demo region. */
export default function setup() {
  const folders = [dirname(migratedTemplate()), mkdtempSync(join(tmpdir(), 'opora-demo-'))]
  process.env.OPORA_DEMO_TEMPLATE = folders[1]
  return () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
}
