import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import { decidedQuestion } from '../../../tests/support/decided-question'
import { includedCentre } from '../../../tests/support/included-centre'
import { proofText } from 'scoring/deadlines/proof-text'
import { storedDue } from '../deadlines/count-day'
import { submitPaper } from '../documents/draft-steps.server'
import { prepareOrder } from '../documents/orders/prepare-order.server'
import { signPaper } from '../documents/sign-paper.server'
import { excludedOn } from '../public-register/excluded.read.server'
import { orderKindOf } from '~/platform/orders/order-kinds.server'
import { versionOn } from '../register/register-version.read.server'
import { exclusionPage } from './exclusion-page.read.server'
import { exclusionWork } from './exclusion-work.read.server'
import { planClient } from './plan-client.server'
import { correctPublication, publishExclusion } from './publish-exclusion.server'
import { correctReceipt, receiveProtocol } from './receive-protocol.server'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })
const secretary = actorOf({ roles: ['commission-secretary'], userId: 'secretary' })
let organisationId: string
let centreIds: string[]
let questionId: string
let made = 0

beforeAll(async () => {
  const ministry = { ministryName: 'Комитет', address: 'пл. Новая, 1', phone: '00-00-00' }
  await db.regionProfile.create({ data: { ...ministry, name: 'Область', timeZone: 'Europe/Moscow' } })
  for (const id of ['officer', 'approver'])
    await db.user.create({
      data: { id, login: id, surname: 'Проверкина', givenName: 'Пелагея', patronymic: 'Петровна' },
    })
})

beforeEach(async () => {
  process.env.PORTAL_TODAY = '2025-10-31'
  organisationId = (await someOrganisation()).id
  centreIds = [
    await includedCentre(organisationId, 'Дом у реки', ++made),
    await includedCentre(organisationId, 'Дом на горе', ++made),
  ]
  questionId = (await decidedQuestion(db, { organisationId, decidedOn: '2025-10-31', number: ++made })).questionId
})

const question = () => db.commissionQuestion.findUniqueOrThrow({ where: { id: questionId } })
const asked = async () => ({ questionId, version: (await question()).version, operationId: '' })
const receive = async (onDay: string) => {
  process.env.PORTAL_TODAY = onDay
  return receiveProtocol(officer, { ...(await asked()), onDay })
}
const term = (ruleId: string) =>
  db.deadline.findFirst({ where: { ruleId, subjectId: questionId, status: { not: 'superseded' } } })
const statusesOn = async (day: string) =>
  Promise.all(centreIds.map(async (id) => (await versionOn(id, day))?.card.status))

const prepare = (kind: string, effect: Record<string, string>, fromOn: string, cancelsId: string | null = null) =>
  prepareOrder(
    officer,
    { kind, title: 'О реестре', text: '1. Исполнить.', fromOn, effect, cancelsId, amendsId: null },
    '',
  )

async function sign(kind: string, on: string, effect: Record<string, string>, cancelsId: string | null = null) {
  process.env.PORTAL_TODAY = on
  const prepared = await prepare(kind, effect, on, cancelsId)
  if (!prepared.ok) throw new Error(JSON.stringify(prepared))
  const { paperId } = prepared
  const shown = async () => ({
    paperId,
    version: (await db.paper.findUniqueOrThrow({ where: { id: paperId } })).version,
    operationId: '',
  })
  expect(await submitPaper(officer, await shown())).toEqual({ ok: true })
  expect(await signPaper(approver, await shown())).toEqual({ ok: true })
  return paperId
}

const exclude = (on: string) => sign('exclusion-by-protocol', on, { question: questionId })
const publish = async (onDay: string, place = 'официальный сайт') => {
  process.env.PORTAL_TODAY = onDay
  return publishExclusion(officer, { ...(await asked()), onDay, place })
}

test('a protocol of a Friday goes out on the Saturday that a decree made working; the order and the publication follow in time', async () => {
  const sent = (await term('protocol-sent'))!
  expect(sent.dueOn).toBe('2025-11-01')
  expect(proofText(storedDue(sent)!, 'ru')).toContain('01.11.2025 — рабочая суббота по постановлению № 1335')

  expect(await receive('2025-11-01')).toEqual({ ok: true })
  expect((await term('exclusion-order'))?.dueOn).toBe('2025-11-07')
  await exclude('2025-11-06')
  expect(await term('exclusion-order')).toMatchObject({ status: 'closed', closedOn: '2025-11-06', isLate: false })
  expect((await term('exclusion-published'))?.dueOn).toBe('2025-11-11')
  expect(await publish('2025-11-11')).toEqual({ ok: true })
  expect(await term('exclusion-published')).toMatchObject({ status: 'closed', closedOn: '2025-11-11', isLate: false })
  expect(await question()).toMatchObject({ status: 'published', publishedOn: '2025-11-11', publishedById: 'officer' })
  expect(await statusesOn('2025-11-05')).toEqual(['included', 'included'])
  expect(await statusesOn('2025-11-06')).toEqual(['excluded', 'excluded'])
})

test('what is late stays late', async () => {
  await receive('2025-11-01')
  await exclude('2025-11-10')
  await publish('2025-12-01')
  expect(await term('exclusion-order')).toMatchObject({ isLate: true, closedOn: '2025-11-10' })
  expect(await term('exclusion-published')).toMatchObject({ isLate: true, closedOn: '2025-12-01' })
  const page = await exclusionPage(officer, await question())
  expect([page.terms['exclusion-order']?.state, page.terms['exclusion-published']?.state]).toEqual(['late', 'late'])
  expect(page.order?.signedBy).toContain('Проверкина')
})

test('every centre of the organisation leaves on the protocol’s number and day, and everybody reads the ground', async () => {
  await receive('2025-11-01')
  const paperId = await exclude('2025-11-05')
  const changes = await db.registerChange.findMany({ where: { paperId } })
  expect(changes).toHaveLength(2)
  expect(changes[0]!.basis).toMatch(/протокол комиссии от 31\.10\.2025 № \d+-ПК$/)
  await publish('2025-11-06')
  const shown = (await excludedOn('2025-11-06')).filter(({ order }) => order?.day === '2025-11-05')
  expect(shown).toHaveLength(2)
  expect(shown[0]).toMatchObject({ fromOn: '2025-11-05', publishedOn: '2025-11-06', ground: changes[0]!.basis })
})

describe('no order', () => {
  test('before the receipt is marked, before the protocol, or for an organisation that does not stand in the register', async () => {
    expect(await prepare('exclusion-by-protocol', { question: questionId }, '2025-11-05')).toMatchObject({ ok: false })
    await receive('2025-11-01')
    expect(await prepare('exclusion-by-protocol', { question: questionId }, '2025-10-30')).toMatchObject({ ok: false })
    await sign('exclusion', '2025-11-05', { centre: centreIds[0]!, ground: 'other', basis: 'Заявление организации' })
    await sign('exclusion', '2025-11-05', { centre: centreIds[1]!, ground: 'other', basis: 'Заявление организации' })
    const refused = await prepare('exclusion-by-protocol', { question: questionId }, '2025-11-05')
    expect(JSON.stringify(refused)).toContain('ни один центр организации не числится')
  })

  test('for quality without a protocol: the general order has no such ground', async () => {
    const fields = await orderKindOf('exclusion').fields(db)
    const ground = fields.find(({ name }) => name === 'ground')!
    expect('options' in ground && ground.options.map(({ value }) => value)).toEqual(['other'])
    const refused = await prepare(
      'exclusion',
      { centre: centreIds[0]!, ground: 'quality', basis: 'Протокол' },
      '2025-11-05',
    )
    expect(refused).toMatchObject({ ok: false, refusal: 'effectRefused' })
  })

  test('of exclusion by a decision to keep or to bring back', async () => {
    await db.commissionQuestion.update({ where: { id: questionId }, data: { outcome: 'reinstate' } })
    await receive('2025-11-01')
    expect(await term('exclusion-order')).toBeNull()
    expect(await prepare('exclusion-by-protocol', { question: questionId }, '2025-11-05')).toMatchObject({ ok: false })
  })
})

test('a cancelled order takes the register, the question and the terms back', async () => {
  await receive('2025-11-01')
  const paperId = await exclude('2025-11-05')
  await publish('2025-11-06')
  await sign('other', '2025-11-07', {}, paperId)
  expect(await statusesOn('2025-11-07')).toEqual(['included', 'included'])
  expect(await question()).toMatchObject({ status: 'received', orderPaperId: null, publishedOn: null })
  expect(await term('exclusion-order')).toMatchObject({ status: 'open', dueOn: '2025-11-07' })
  expect(await term('exclusion-published')).toBeNull()
  await exclude('2025-11-10')
  expect(await term('exclusion-published')).toMatchObject({ status: 'open', eventOn: '2025-11-10' })
})

test('a protocol brings back what a protocol put out, and nothing that left on another ground', async () => {
  process.env.PORTAL_TODAY = '2025-11-01'
  await sign('exclusion', '2025-11-01', { centre: centreIds[1]!, ground: 'other', basis: 'Заявление организации' })
  await receive('2025-11-01')
  await exclude('2025-11-05')
  const again = await decidedQuestion(db, {
    ...{ organisationId, decidedOn: '2026-03-02', outcome: 'reinstate' as const, number: ++made },
  })
  questionId = again.questionId
  await receive('2026-03-03')
  const paperId = await sign('reinstatement-by-protocol', '2026-03-05', { question: questionId })
  expect(await statusesOn('2026-03-05')).toEqual(['included', 'excluded'])
  expect(await question()).toMatchObject({ status: 'ordered', orderPaperId: paperId })
  await sign('other', '2026-03-06', {}, paperId)
  expect(await statusesOn('2026-03-06')).toEqual(['excluded', 'excluded'])
  expect((await question()).status).toBe('received')
})

describe('days', () => {
  test('a receipt is neither ahead, nor before the protocol, nor before its sending; a corrected one counts the term anew', async () => {
    process.env.PORTAL_TODAY = '2025-11-05'
    const at = async (onDay: string) => receiveProtocol(officer, { ...(await asked()), onDay })
    expect(await at('2025-11-06')).toEqual({ ok: false, refusal: 'inFuture' })
    expect(await at('2025-10-30')).toEqual({ ok: false, refusal: 'beforeDecision' })
    await db.commissionProtocol.updateMany({ data: { sentOn: '2025-11-01' } })
    expect(await at('2025-10-31')).toEqual({ ok: false, refusal: 'beforeSending' })
    expect(await at('2025-11-05')).toEqual({ ok: true })
    expect(await correctReceipt(officer, { ...(await asked()), onDay: '2025-11-01' })).toEqual({ ok: true })
    expect((await term('exclusion-order'))?.dueOn).toBe('2025-11-07')
    expect(await db.deadline.count({ where: { subjectId: questionId, status: 'superseded' } })).toBe(1)
  })

  test('a publication is not before its order; a corrected one corrects whether it was late', async () => {
    await receive('2025-11-01')
    await exclude('2025-11-05')
    process.env.PORTAL_TODAY = '2025-12-01'
    const own = { place: 'сайт' }
    expect(await publishExclusion(officer, { ...(await asked()), ...own, onDay: '2025-11-01' })).toEqual({
      ...{ ok: false, refusal: 'beforeOrder' },
    })
    expect(await publishExclusion(officer, { ...(await asked()), ...own, onDay: '2025-12-01' })).toEqual({ ok: true })
    expect((await term('exclusion-published'))?.isLate).toBe(true)
    expect(await correctPublication(officer, { ...(await asked()), ...own, onDay: '2025-11-07' })).toEqual({ ok: true })
    expect((await term('exclusion-published'))?.isLate).toBe(false)
  })

  test('an old page is told that somebody was faster', async () => {
    const old = await asked()
    await receive('2025-11-01')
    expect(await receiveProtocol(officer, { ...old, onDay: '2025-11-01' })).toEqual({ ok: false, refusal: 'stale' })
    expect(await receiveProtocol(secretary, { ...(await asked()), onDay: '2025-11-01' })).toEqual({
      ...{ ok: false, refusal: 'notFound' },
    })
  })
})

describe('clients', () => {
  const course = async (code: string, signedOn: string, exitedOn: string | null = null) => {
    const client = await db.client.create({
      data: { organisationId, code, surname: 'Агеев', givenName: 'Пётр', bornOn: '1990-01-01', searchText: 'агеев' },
    })
    const { id } = await db.serviceContract.create({
      data: {
        ...{ code, clientId: client.id, organisationId, centreId: centreIds[0]!, number: '1', signedOn },
        ...{ plannedEndOn: '2026-03-01', ...(exitedOn && { exit: { create: { exitedOn, kind: 'completed' } } }) },
      },
    })
    return id
  }
  const plan = async (contractId: string, over: Partial<Parameters<typeof planClient>[1]> = {}) =>
    planClient(officer, {
      ...{ ...(await asked()), contractId, plan: 'leave', toCentreId: '', note: '', byOn: null, doneOn: null },
      ...over,
    })

  test('those on a course on the day of the order are listed by their codes; who has no plan is counted before it is signed', async () => {
    const first = await course(`К-${++made}`, '2025-09-01')
    await course(`К-${++made}`, '2025-09-01', '2025-11-05')
    await course(`К-${++made}`, '2025-12-01')
    await receive('2025-11-01')
    const warning = await orderKindOf('exclusion-by-protocol').warns!(
      db,
      { question: questionId },
      { fromOn: '2025-11-05' },
    )
    expect(warning?.ru).toContain('курс проходят клиенты: 1. Не решено, что с ними будет: 1.')
    await exclude('2025-11-05')
    const page = await exclusionPage(officer, await question())
    expect(page.clients).toMatchObject({ day: '2025-11-05', count: 1, unplanned: 1 })
    expect(JSON.stringify(page)).not.toContain('Агеев')
    expect(await plan(first, { note: 'Согласовано' })).toEqual({ ok: true })
    expect((await exclusionPage(officer, await question())).clients).toMatchObject({ count: 1, unplanned: 0 })
    const seen = await exclusionPage(secretary, await question())
    expect(seen.clients).toMatchObject({ count: 1, rows: null })
  })

  test('a client goes over to a standing centre of another organisation, and to no other', async () => {
    const contractId = await course(`К-${++made}`, '2025-09-01')
    await receive('2025-11-01')
    expect(await plan(contractId, { plan: 'transfer' })).toEqual({ ok: false, refusal: 'centreNeeded' })
    expect(await plan(contractId, { plan: 'transfer', toCentreId: centreIds[1]! })).toEqual({
      ok: false,
      refusal: 'notStanding',
    })
    const other = await includedCentre((await someOrganisation()).id, 'Причал', ++made)
    expect(await plan(contractId, { plan: 'transfer', toCentreId: other })).toEqual({ ok: true })
    expect(await plan(contractId, { plan: 'transfer', toCentreId: other, doneOn: '2025-08-01' })).toEqual({
      ...{ ok: false, refusal: 'beforeContract' },
    })
    expect(await plan('nobody')).toEqual({ ok: false, refusal: 'notClient' })
  })

  test('each state is in somebody’s list until all is done', async () => {
    const contractId = await course(`К-${++made}`, '2025-09-01')
    const mine = async () =>
      (await exclusionWork(officer))
        .filter(({ to }) => to.includes(questionId) || to.includes('orders'))
        .map(({ step }) => step)
    expect(await mine()).toEqual(['receive', 'plan'])
    await receive('2025-11-01')
    expect(await mine()).toEqual(['order', 'plan'])
    await plan(contractId)
    expect(await mine()).toEqual(['order'])
    await exclude('2025-11-05')
    expect(await mine()).toEqual(['publish'])
    await publish('2025-11-06')
    expect(await mine()).toEqual([])
    expect(await exclusionWork(secretary)).toEqual([])
  })
})
