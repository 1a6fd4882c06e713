import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { writeSettledCase, type SettledCase } from '../../../tests/support/paper-case'
import type { Actor } from '~/platform/auth/actor'
import { annulPaper } from './annul-paper.server'
import { attachScan } from './attach-scan.server'
import { submitPaper } from './draft-steps.server'
import { allPapers, listPapers, paperQuery } from './paper-list.read.server'
import { paperCounts, paperWork } from './paper-work.read.server'
import { preparePaper } from './prepare-paper.server'
import { registerIncoming, type IncomingPaper } from './register-incoming.server'
import { mailPaper, postPaper } from './send-paper.server'
import { signPaper } from './sign-paper.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })
let own: Actor
let stranger: Actor
let about: SettledCase

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-04-10'
  about = await writeSettledCase()
  for (const id of ['officer', 'approver'])
    await db.user.create({
      data: { id, login: id, surname: 'Проверкина', givenName: 'Пелагея', patronymic: 'Петровна' },
    })
  own = actorOf({ roles: ['ngo-head'], organisationId: about.organisationId })
  stranger = actorOf({ roles: ['ngo-head'], organisationId: (await someOrganisation()).id })
})

const asked = async (paperId: string) => {
  const { version } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  return { paperId, version, operationId: '' }
}

async function demand(supersedesId: string | null = null): Promise<string> {
  const made = await preparePaper(officer, { kind: 'clawback-demand', subjectId: about.settlementId, supersedesId }, '')
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.paperId
}

async function signedDemand(supersedesId: string | null = null): Promise<string> {
  const paperId = await demand(supersedesId)
  expect(await submitPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  return paperId
}

const found = async (actor: Actor, query: string): Promise<(string | null)[]> =>
  (await listPapers(actor, paperQuery(`http://portal.test/papers?${query}`))).rows.map((row) => row.numberText)

const letter: IncomingPaper = {
  ...{ kind: 'incoming-conclusion', title: 'Заключение о помещениях', organisationId: null, theirNumber: '118-СЗ' },
  ...{ correspondent: 'Отдел надзора', theirOn: '2026-04-01', expiresOn: '2026-04-30' },
}

test('an organisation meets what was registered to it, and neither drafts nor what is another’s', async () => {
  const draft = await demand()
  expect(await found(officer, 'state=all')).toEqual([null])
  expect(await found(own, 'state=all')).toEqual([])
  await submitPaper(officer, await asked(draft))
  expect(await found(own, 'state=to-sign')).toEqual([])
  expect((await paperWork(approver)).sign.map(({ id }) => id)).toEqual([draft])
  await signPaper(approver, await asked(draft))
  expect(await found(own, '')).toEqual(['1-Т'])
  expect(await found(stranger, '')).toEqual([])
})

test('what is signed is sent by post or by mail, once with its own letter, and told to the organisation', async () => {
  const paperId = await signedDemand()
  expect((await paperWork(officer)).send.map(({ id }) => id)).toContain(paperId)
  expect(await mailPaper(officer, await asked(paperId))).toEqual({ ok: false, refusal: 'noAddress' })
  await db.organisation.update({ where: { id: about.organisationId }, data: { email: 'dom@prichal.example' } })

  const early = { ...(await asked(paperId)), sentOn: '2026-04-09' }
  expect(await postPaper(officer, early)).toEqual({ ok: false, refusal: 'beforeRegistered' })
  expect(await postPaper(officer, { ...early, sentOn: '2026-04-11' })).toEqual({ ok: false, refusal: 'inFuture' })
  expect(await postPaper(officer, { ...early, sentOn: '2026-04-10' })).toEqual({ ok: true })
  expect(await mailPaper(officer, await asked(paperId))).toEqual({ ok: true })
  const { pdfFileId, ...paper } = await db.paper.findUniqueOrThrow({ where: { id: paperId } })
  expect(paper).toMatchObject({ status: 'sent', sentHow: 'mail', sentOn: '2026-04-10' })
  expect(await db.mail.findMany({ where: { toAddress: 'dom@prichal.example' } })).toMatchObject([
    { attachmentsJson: JSON.stringify([pdfFileId]) },
  ])
  expect((await paperWork(officer)).send.map(({ id }) => id)).not.toContain(paperId)
})

test('a later paper supersedes an earlier one when it is signed; the earlier stays with its number', async () => {
  const before = await signedDemand()
  const after = await demand(before)
  expect(await db.paper.findUnique({ where: { id: before } })).toMatchObject({ status: 'registered' })
  const twice = { kind: 'clawback-demand', subjectId: about.settlementId, supersedesId: before } as const
  expect(await preparePaper(officer, twice, '')).toEqual({ ok: false, refusal: 'notReplaceable' })
  await submitPaper(officer, await asked(after))
  await signPaper(approver, await asked(after))
  expect(await db.paper.findUnique({ where: { id: before } })).toMatchObject({
    status: 'superseded',
    numberText: '3-Т',
  })
  expect(await annulPaper(approver, { ...(await asked(before)), reason: 'Ошибка' })).toMatchObject({
    refusal: 'wrongState',
  })
})

test('annulled, a paper stays in the journal with its number and why', async () => {
  const paperId = await signedDemand()
  expect(await annulPaper(officer, { ...(await asked(paperId)), reason: 'Ошибка' })).toEqual({
    ...{ ok: false, refusal: 'notFound' },
  })
  expect(await annulPaper(approver, { ...(await asked(paperId)), reason: '' })).toMatchObject({
    refusal: 'reasonNeeded',
  })
  expect(await annulPaper(approver, { ...(await asked(paperId)), reason: 'Ошибка' })).toEqual({ ok: true })
  expect(await found(officer, 'state=annulled')).toEqual(['5-Т'])
  await signedDemand()
  expect(await found(officer, 'series=demand&sort=number')).toEqual(['1-Т', '2-Т', '3-Т', '4-Т', '5-Т', '6-Т'])
})

test('what is not ready to be written about is said so, and nothing is kept', async () => {
  const before = await db.paper.count()
  const accepted = await db.serviceAct.findFirstOrThrow({ where: { status: 'accepted' } })
  const asks = { kind: 'act-return', subjectId: accepted.id, supersedesId: null } as const
  expect(await preparePaper(officer, asks, '')).toEqual({ ok: false, refusal: 'notReady', reason: 'notReturned' })
  const unregistered = { ...asks, kind: 'service-act' } as const
  expect(await preparePaper(officer, unregistered, '')).toEqual({ ok: false, refusal: 'notRegisteredKind' })
  expect(await db.paper.count()).toBe(before)
})

test('what came is found by the sender’s words and number, by its copy and by what runs out', async () => {
  const file = { sha256: 'b'.repeat(64), sizeBytes: 1, name: 'заключение.pdf', mediaType: 'application/pdf' }
  expect(await registerIncoming(officer, letter, file, '')).toMatchObject({ ok: true, numberText: '1-В' })
  const early = { ...letter, expiresOn: '2026-03-31' }
  expect(await registerIncoming(officer, early, null, '')).toEqual({ ok: false, refusal: 'expiresBefore' })
  const unsent = { ...letter, correspondent: '' }
  expect(await registerIncoming(officer, unsent, null, '')).toEqual({ ok: false, refusal: 'noSender' })
  for (const query of ['q=НАДЗОРА', 'q=118-сз', 'q=1-в', 'direction=incoming', 'expiry=soon', 'scan=yes'])
    expect(await found(officer, query), query).toEqual(['1-В'])
  for (const query of ['q=надзора&direction=outgoing', 'expiry=past', 'until=2026-04-09', 'year=2025', 'kind=order'])
    expect(await found(officer, query), query).toEqual([])
  const rows: unknown[] = []
  for await (const row of allPapers(officer, paperQuery('http://portal.test/papers?state=all'))) rows.push(row)
  expect(rows).toHaveLength(await db.paper.count({ where: { kind: { not: 'order' } } }))
})

test('a signed copy is attached by whoever keeps the journal, and a later one takes its place', async () => {
  const paperId = await signedDemand()
  const scan = { sha256: 'c'.repeat(64), sizeBytes: 1, name: 'скан.pdf', mediaType: 'application/pdf' }
  expect(await attachScan(approver, { ...(await asked(paperId)), scan })).toMatchObject({ refusal: 'notFound' })
  expect(await attachScan(officer, { ...(await asked(paperId)), scan })).toEqual({ ok: true })
  const again = { ...scan, name: 'скан 2.pdf' }
  expect(await attachScan(officer, { ...(await asked(paperId)), scan: again })).toEqual({ ok: true })
  const kept = await db.paper.findUniqueOrThrow({ where: { id: paperId }, include: { scan: true } })
  expect(kept.scan?.name).toBe('скан 2.pdf')
})

test('the rooms say how much waits: to sign for one, to send for the other', async () => {
  const before = { approver: await paperCounts(approver), officer: await paperCounts(officer) }
  const paperId = await demand()
  await submitPaper(officer, await asked(paperId))
  expect(await paperCounts(approver)).toEqual({ ...before.approver, papers: before.approver.papers + 1 })
  await signPaper(approver, await asked(paperId))
  expect(await paperCounts(officer)).toEqual({ ...before.officer, papers: before.officer.papers + 1 })
  expect(await paperCounts(own)).toEqual({ papers: 0, orders: 0 })
})
