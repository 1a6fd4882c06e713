import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson, type Json } from '../../scoring/case/canonical-json'
import type { Read } from '../../scoring/case/read'
import { readCertificationCase } from '../../scoring/case/read-certification-case'
import { readQualityCase } from '../../scoring/case/read-quality-case'
import { readSettlementCase } from '../../scoring/case/read-settlement-case'
import { seal } from '../../scoring/case/seal'
import { writeCertification } from '../../scoring/case/write-certification'
import { writeQuality } from '../../scoring/case/write-quality'
import { writeSettlement } from '../../scoring/case/write-settlement'
import { certify } from '../../scoring/certification/certify'
import { assessQuality } from '../../scoring/quality/assess-quality'
import { settle } from '../../scoring/settlement/settle'

interface Sealed {
  readonly schema: string
  readonly case: unknown
  readonly result: Json
  readonly seal: string
}

const folder = new URL('../../fixtures/sealed/', import.meta.url)
const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8')
const told = changelog.split('### Results that change')[1]?.split('\n#')[0] ?? ''
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

function sound<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

const replay: Readonly<Record<string, (given: unknown) => Json>> = {
  'sealed-settlement/1': (given) => writeSettlement(settle(sound(readSettlementCase(given)))),
  'sealed-quality/1': (given) => writeQuality(assessQuality(sound(readQualityCase(given)))),
  'sealed-certification/1': (given) => writeCertification(certify(sound(readCertificationCase(given)))),
}

test('there are sealed decisions of each sort', () => {
  const sorts = files.map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sealed).schema)
  expect(new Set(sorts)).toEqual(new Set(Object.keys(replay)))
  expect(files.length).toBeGreaterThanOrEqual(20)
})

test.each(files)('%s is as it was sealed', async (name) => {
  const sealed = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Sealed
  expect(await seal(sealed.result)).toBe(sealed.seal)
  const now = canonicalJson(replay[sealed.schema]!(sealed.case))
  if (now !== canonicalJson(sealed.result) && told.includes(name)) return
  expect(now).toBe(canonicalJson(sealed.result))
})
