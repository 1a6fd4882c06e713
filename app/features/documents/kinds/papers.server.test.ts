import { db } from '../../../../tests/support/with-database'
import { beforeAll, describe, expect, test } from 'vitest'
import { writePaperCase, type PaperCase } from '../../../../tests/support/paper-case'
import { asked, head, paperDay } from '../../../../fixtures/papers/case'
import { docxLines } from '~/platform/paper/docx-lines.server'
import { makePaper, type MadePaper } from '~/platform/paper/make-paper.server'
import { allKinds } from './kind-of.server'
import type { PaperKind } from './paper-kind.server'

process.env.PORTAL_TODAY = paperDay

const numbers: Readonly<Record<string, string>> = { 'clawback-demand': '12-Т', order: '7-О' }

let written: PaperCase
beforeAll(async () => {
  written = await writePaperCase()
})

const subjectOf = ({ subjectType }: PaperKind): string =>
  ({ ServiceAct: written.returnedActId, Settlement: written.settlementId, Order: written.orderPaperId })[subjectType]!

async function made(kind: PaperKind): Promise<MadePaper> {
  const gathered = await db.$transaction((tx) => kind.gather(tx, subjectOf(kind), asked))
  const fields = { ...gathered.fields, ...kind.head({ ...head, number: numbers[kind.id] ?? '48-П' }) }
  return makePaper(await kind.standardTemplate(), fields, { title: gathered.title, day: paperDay })
}

describe.each(allKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  test('says what it said', async () => {
    const { docx } = await made(kind)
    await expect(`${docxLines(docx).join('\n')}\n`).toMatchFileSnapshot(`../../../../fixtures/papers/${id}.txt`)
  })
})
