import { dirname } from 'node:path'
import { rmSync } from 'node:fs'
import { migratedTemplate } from './test-database'

/** Migrates one empty database before the tests; each test that needs one copies it. */
export default function setup() {
  const file = migratedTemplate()
  return () => rmSync(dirname(file), { recursive: true, force: true })
}
