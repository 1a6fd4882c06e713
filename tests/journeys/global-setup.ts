import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { migratedTemplate } from '../support/test-database'

/**
 * Names, for all workers, a migrated empty database and the folder with the demo region: the one that the tests of the
 * seed have left, or one in which the first journey builds it.
 */
export default function setup() {
  const folders = [dirname(migratedTemplate())]
  if (!process.env.OPORA_DEMO_TEMPLATE) {
    process.env.OPORA_DEMO_TEMPLATE = mkdtempSync(join(tmpdir(), 'opora-demo-'))
    folders.push(process.env.OPORA_DEMO_TEMPLATE)
  }
  return () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true }))
}
