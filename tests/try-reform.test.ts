import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import './support/with-database'
import { paths } from '../app/paths'
import { beginSession } from '../app/platform/auth/session.server'
import { loader as page } from '../app/routes/reforms.try._index/route'
import { loader as cases } from '../app/routes/reforms.try.cases/route'
import { loader as document } from '../app/routes/reforms.try.reform/route'
import { runScoring } from './scoring/run-scoring'
import { organisationWithRecords, personOfEachRole } from './support/two-organisations'

const folder = mkdtempSync(join(tmpdir(), 'opora-reform-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let cookie = ''

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-02-10'
  const { organisationId } = await organisationWithRecords(1)
  await organisationWithRecords(2)
  const people = await personOfEachRole(organisationId)
  cookie = (await beginSession(people.auditor)).split(';')[0]!
})

const asking = (path: string, query: URLSearchParams): LoaderFunctionArgs => ({
  request: new Request(`http://portal.test${path}?${query}`, { headers: { Cookie: cookie } }),
  params: {},
  context: {},
})
const roubles = (kopecks: bigint) => {
  const digits = `${kopecks < 0n ? -kopecks : kopecks}`.padStart(3, '0')
  return `${kopecks < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

test.each<{ typed: Record<string, string>; difference: string }>([
  { typed: { missingKindsShare: '1/10' }, difference: '-2500.06' },
  { typed: { missingKindsShare: '1/4', 'missing-kinds': 'per-kind' }, difference: '12500.24' },
  { typed: { 'remissionBands.lowUpTo': '5', 'unsigned-act': 'accepted' }, difference: '0.00' },
])('the command gives of the two files what the page gives: $typed', async ({ typed, difference }) => {
  const query = new URLSearchParams({ title: 'Проект', from: '2025-01-01', year: '2025', ...typed })
  const { trial } = await page(asking(paths.tryReform, query))
  const answer = trial?.answer
  if (typeof answer !== 'object') throw new Error(`no answer: ${answer}`)
  const { totals } = answer.summary

  const [casesFile, documentFile] = [join(folder, 'cases.ndjson'), join(folder, 'reform.json')]
  writeFileSync(casesFile, await (await cases(asking(paths.reformCases, query))).text())
  writeFileSync(documentFile, await (await document(asking(paths.reformDocument, query))).text())
  const { status, out, err } = await runScoring(['whatif', casesFile, documentFile])
  expect([status, err]).toEqual([0, ''])
  const told = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const last = told.pop()

  expect(last).toMatchObject({
    settlements: totals.settlements,
    before: roubles(totals.clawback.before),
    after: roubles(totals.clawback.after),
    difference,
    organisations: totals.organisations,
    clients: totals.clients,
    bandMoves: totals.bandMoves,
    remissionPoints: totals.remissionPoints,
  })
  const rows = answer.list.rows.map(({ code, before, after, difference: own }) => ({
    organisation: expect.objectContaining({ id: code }) as unknown,
    ...{ before: roubles(before), after: roubles(after), difference: roubles(own) },
  }))
  expect(told).toHaveLength(2)
  expect(told).toMatchObject(rows)
})
