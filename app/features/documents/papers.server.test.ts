import { beforeAll, describe, expect, test } from 'vitest'
import { actorOf, db } from '../../../tests/support/with-database'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { plainOrder } from './orders/plain-order.server'
import { defineOrderKind } from '~/platform/orders/order-kinds.server'
import { recallPaper, refreshPaper, returnPaper, submitPaper, withdrawPaper } from './draft-steps.server'
import { makeFiles } from './make-files.server'
import { prepareOrder } from './orders/prepare-order.server'
import { signPaper } from './sign-paper.server'
import { bytesOf } from './template-in-force.read.server'

defineOrderKind(plainOrder)

let officer: Actor
let colleague: Actor
let approver: Actor

async function person(userId: string, surname: string, roles: Parameters<typeof actorOf>[0]['roles']): Promise<Actor> {
  await db.user.create({ data: { id: userId, login: userId, surname, givenName: 'Мария', patronymic: 'Петровна' } })
  return { ...actorOf({ roles, userId }), name: `${surname}\u00a0М.\u00a0П.`, position: 'начальник отдела' }
}

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-03-02'
  await db.regionProfile.create({
    data: {
      ...{ name: 'Область', ministryName: 'Комитет', timeZone: 'Europe/Moscow' },
      ...{ address: 'пл. Новая, 1', phone: '00-00-00' },
    },
  })
  officer = await person('officer', 'Орлова', ['ministry-officer'])
  // A deputy of the approver holds the approver's role beside their own.
  colleague = await person('colleague', 'Деева', ['ministry-officer', 'ministry-approver'])
  approver = await person('approver', 'Ушакова', ['ministry-approver'])
})

const input = {
  ...{ kind: 'other', title: 'О порядке приёма', text: '1. Принимать акты в портале.', fromOn: '2026-03-02' },
  ...{ effect: {}, cancelsId: null, amendsId: null },
}

async function prepared(by = officer): Promise<string> {
  const made = await prepareOrder(by, input, '')
  if (!made.ok) throw new Error(made.refusal)
  return made.paperId
}

const paperOf = (id: string) => db.paper.findUniqueOrThrow({ where: { id } })
const asked = async (paperId: string) => ({ paperId, version: (await paperOf(paperId)).version, operationId: '' })

async function handedOver(by = officer): Promise<string> {
  const paperId = await prepared(by)
  expect(await submitPaper(by, await asked(paperId))).toEqual({ ok: true })
  return paperId
}

describe('signing', () => {
  test('another person signs, and the paper has number, day, seal and files', async () => {
    const paperId = await handedOver()
    expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
    const paper = await paperOf(paperId)
    expect(paper).toMatchObject({
      ...{ status: 'registered', series: 'order', year: 2026, registeredOn: '2026-03-02' },
      ...{
        signedById: 'approver',
        signatoryName: 'М.\u00a0П.\u00a0Ушакова',
        seal: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    })
    expect(JSON.parse(paper.fieldsJson)).toMatchObject({ номер: paper.numberText })
    expect(await makeFiles(paperId)).toEqual({ docxFileId: paper.docxFileId, pdfFileId: paper.pdfFileId })
  })

  test('whoever prepared it does not, by no role of a deputy either', async () => {
    const paperId = await handedOver(colleague)
    expect(await signPaper(colleague, await asked(paperId))).toEqual({ ok: false, refusal: 'samePerson' })
    expect((await paperOf(paperId)).numberText).toBeNull()
  })

  test('whoever wrote it anew or handed it over is who prepared it', async () => {
    const paperId = await prepared()
    expect(await refreshPaper(colleague, await asked(paperId))).toEqual({ ok: true })
    expect(await submitPaper(colleague, await asked(paperId))).toEqual({ ok: true })
    expect(await signPaper(colleague, await asked(paperId))).toEqual({ ok: false, refusal: 'samePerson' })
    expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: true })
  })

  test('what has changed since it was shown is not signed, and takes no number', async () => {
    const paperId = await handedOver()
    const before = await db.numberSeries.findMany()
    await db.order.update({ where: { paperId }, data: { text: '1. Другое.' } })
    expect(await signPaper(approver, await asked(paperId))).toEqual({ ok: false, refusal: 'dataChanged' })
    expect(await db.numberSeries.findMany()).toEqual(before)
  })

  test('an effect that is refused gives the number back', async () => {
    const against = { ru: 'Нельзя.', en: 'No.' }
    defineOrderKind({ ...plainOrder, id: 'refused', apply: async () => against })
    const made = await prepareOrder(officer, { ...input, kind: 'refused' }, '')
    if (!made.ok) throw new Error(made.refusal)
    await submitPaper(officer, await asked(made.paperId))
    const before = await db.numberSeries.findMany()
    const refused = { ok: false, refusal: 'effectRefused', detail: against }
    expect(await signPaper(approver, await asked(made.paperId))).toEqual(refused)
    expect(await db.numberSeries.findMany()).toEqual(before)
    expect(await paperOf(made.paperId)).toMatchObject({ status: 'to-sign', numberText: null })
  })

  test('twice at once is signed once', async () => {
    const paperId = await handedOver()
    const asks = await asked(paperId)
    const results = await Promise.all([signPaper(approver, asks), signPaper(colleague, asks)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.auditEvent.count({ where: { subjectId: paperId, action: 'paper.signed' } })).toBe(1)
  })
})

test('files that a crash has left unmade are the same bytes when they are made later', async () => {
  const paperId = await handedOver()
  await signPaper(approver, await asked(paperId))
  const hashes = async () => {
    const { docx, pdf } = await db.paper.findUniqueOrThrow({
      where: { id: paperId },
      include: { docx: true, pdf: true },
    })
    return [docx!.sha256, pdf!.sha256]
  }
  const before = await hashes()
  await db.paper.update({ where: { id: paperId }, data: { docxFileId: null, pdfFileId: null } })
  process.env.PORTAL_TODAY = '2026-09-01'
  await Promise.all([makeFiles(paperId), makeFiles(paperId)])
  process.env.PORTAL_TODAY = '2026-03-02'
  expect(await hashes()).toEqual(before)
  expect((await bytesOf(before[1]!)).slice(0, 5)).toEqual(new TextEncoder().encode('%PDF-'))
  expect(await db.job.count({ where: { dedupeKey: `paper.files ${paperId}` } })).toBe(1)
})

test('sent back with a reason it is a draft again; without one it is not sent back', async () => {
  const paperId = await handedOver()
  const unsaid = { ...(await asked(paperId)), reason: ' ' }
  expect(await returnPaper(approver, unsaid)).toEqual({ ok: false, refusal: 'reasonNeeded' })
  expect(await returnPaper(approver, { ...unsaid, reason: 'Нет ссылки на пункт' })).toEqual({ ok: true })
  expect(await paperOf(paperId)).toMatchObject({ status: 'draft', returnReason: 'Нет ссылки на пункт' })
  expect(await submitPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await paperOf(paperId)).toMatchObject({ status: 'to-sign', returnReason: '' })
  expect(await recallPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await withdrawPaper(officer, await asked(paperId))).toEqual({ ok: true })
  expect(await submitPaper(officer, await asked(paperId))).toEqual({ ok: false, refusal: 'wrongState' })
})

test('a paper that is gone from under a form is said to be stale', async () => {
  const paperId = await prepared()
  const asks = await asked(paperId)
  await inTransaction((tx) => tx.paper.update({ where: { id: paperId }, data: { version: { increment: 1 } } }))
  expect(await submitPaper(officer, asks)).toEqual({ ok: false, refusal: 'stale' })
})
