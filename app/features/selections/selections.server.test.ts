import { beforeAll, expect, test } from 'vitest'
import { actorOf, db, someOrganisation } from '../../../tests/support/with-database'
import type { Actor } from '~/platform/auth/actor'
import { inTransaction } from '~/platform/db/db.server'
import { keepBytes } from '~/platform/files/stored-file.server'
import { addAndAttachPaper, attachDossierPaper } from '../dossier/use-paper.server'
import { admittedSelections, selectionCard } from './admitted.read.server'
import { applicationCard } from './application-card'
import { beginSelection } from './begin-selection.server'
import {
  admitSelection,
  proposeAdmission,
  proposeRefusal,
  refuseSelection,
  sendBackSelection,
} from './decide-selection.server'
import { answerRemark, describeSelection, stateRequirement } from './edit-selection.server'
import { completeSelection, findRequirement, returnWithRemarks, settleRemark } from './examine-selection.server'
import { fileSelection, withdrawSelection } from './file-selection.server'
import { readGrounds } from './grounds'
import { includeSelection, undoInclusion } from './include-selection.server'
import { selectionSubject } from './selection-subject.server'
import { selectionWork } from './selection-work.read.server'
import { finalStatuses, selectionStatuses } from './states'
import { selectionRules, type Word } from './weigh'

const officer = actorOf({ roles: ['ministry-officer'], userId: 'officer' })
const approver = actorOf({ roles: ['ministry-approver'], userId: 'approver' })
let clerk: Actor
let stranger: Actor
let organisationId: string

beforeAll(async () => {
  process.env.PORTAL_TODAY = '2026-11-02'
  organisationId = (await someOrganisation()).id
  clerk = actorOf({ roles: ['ngo-clerk'], organisationId, userId: 'clerk' })
  stranger = actorOf({ roles: ['ngo-head'], organisationId: (await someOrganisation()).id, userId: 'stranger' })
})

let made = 0
const card = () =>
  applicationCard.parse({
    ...{ centreName: `Дом ${++made}`, municipality: 'Камышин', address: 'ул. Речная, 1', capacityMen: 10 },
    ...{ kinds: ['living'], programme: 'Опора', programmeDays: 180, phone: '+7 (000) 211-40-15' },
  })

const shown = async (selectionId: string) => {
  const { version } = await db.qualifyingSelection.findUniqueOrThrow({ where: { id: selectionId } })
  return { selectionId, version, operationId: '' }
}
const statusOf = async (id: string) => (await db.qualifyingSelection.findUniqueOrThrow({ where: { id } })).status
const ok = { ok: true }

async function draft(): Promise<string> {
  const begun = await beginSelection(clerk, null, '')
  if (!begun.ok) throw new Error(begun.refusal)
  expect(await describeSelection(clerk, await shown(begun.selectionId), card())).toEqual(ok)
  return begun.selectionId
}

async function filed(): Promise<string> {
  const id = await draft()
  expect(await fileSelection(clerk, await shown(id))).toEqual(ok)
  return id
}

async function findAll(id: string, but: Readonly<Record<string, Word>> = {}): Promise<void> {
  for (const { id: requirement } of selectionRules) {
    const found = but[requirement] ?? 'yes'
    expect(
      await findRequirement(officer, await shown(id), { requirement, found, note: `проверено: ${found}` }),
    ).toEqual(ok)
  }
}

async function complete(but: Readonly<Record<string, Word>> = {}): Promise<string> {
  const id = await filed()
  await findAll(id, but)
  expect(await completeSelection(officer, await shown(id))).toEqual(ok)
  return id
}

test('a draft is the applicant’s alone; filed, it has a number, and its new centre has an empty entry', async () => {
  const begun = await beginSelection(clerk, null, '')
  if (!begun.ok) throw new Error(begun.refusal)
  const id = begun.selectionId
  expect(await fileSelection(clerk, await shown(id))).toEqual({ ok: false, refusal: 'cardLacks' })
  expect(await describeSelection(stranger, await shown(id), card())).toEqual({ ok: false, refusal: 'notFound' })
  await describeSelection(clerk, await shown(id), card())
  expect(await fileSelection(clerk, await shown(id))).toEqual(ok)
  const row = await db.qualifyingSelection.findUniqueOrThrow({
    where: { id },
    include: { centre: { include: { entry: { include: { versions: true } } } } },
  })
  expect(row).toMatchObject({ status: 'filed', filedOn: '2026-11-02', centre: { capacityCount: 10 } })
  expect(row.number).toBeGreaterThan(0)
  expect(row.centre?.entry?.versions).toEqual([])
  expect(await beginSelection(clerk, row.centreId, '')).toEqual({ ok: false, refusal: 'alreadyOpen' })
})

test('papers hang on the application while it is open, and on its centre once it has one', async () => {
  const id = await draft()
  const subject = selectionSubject(id, 'requirement-safety')
  const facts = { kind: 'fire-conclusion', title: 'Заключение', number: '5', issuedOn: '2026-10-01' } as const
  const file = { ...(await keepBytes(new TextEncoder().encode('%PDF'))), name: 'а.pdf', mediaType: 'application/pdf' }
  const add = (expiresOn: string) =>
    addAndAttachPaper(clerk, subject, { facts: { ...facts, expiresOn, centreId: null }, file, supersedesId: null }, '')
  expect(await add('2026-11-01')).toEqual({ ok: false, refusal: 'expired' })
  expect(await db.dossierPaper.count()).toBe(0)
  expect(await add('2027-10-01')).toEqual(ok)
  await fileSelection(clerk, await shown(id))
  const { id: paperId, centreId } = await db.dossierPaper.findFirstOrThrow()
  expect(centreId).toBe((await db.qualifyingSelection.findUniqueOrThrow({ where: { id } })).centreId)
  const other = selectionSubject(id, 'requirement-premises')
  expect(await attachDossierPaper(clerk, other, paperId, '')).toEqual({ ok: false, refusal: 'closed' })
})

test('remarks in rounds: each is answered, and settled before the papers are complete', async () => {
  const id = await filed()
  const remarks = [{ requirement: 'requirement-safety', text: 'Нет заключения' }]
  const give = async (answerByOn: string | null, list = remarks) =>
    returnWithRemarks(officer, await shown(id), { remarks: list, answerByOn })
  expect(await give(null, [])).toEqual({ ok: false, refusal: 'noRemarks' })
  expect(await give('2026-11-01')).toEqual({ ok: false, refusal: 'answerByPast' })
  expect(await give('2026-11-20')).toEqual(ok)
  expect(await fileSelection(clerk, await shown(id))).toEqual({ ok: false, refusal: 'remarksUnanswered' })
  const { id: remarkId } = await db.selectionRemark.findFirstOrThrow({ where: { selectionId: id } })
  expect(await answerRemark(clerk, await shown(id), { remarkId, answer: 'Приложено' })).toEqual(ok)
  expect(await fileSelection(clerk, await shown(id))).toEqual(ok)
  expect(await completeSelection(officer, await shown(id))).toEqual({ ok: false, refusal: 'remarksUnsettled' })
  expect(await settleRemark(officer, await shown(id), remarkId)).toEqual(ok)
  expect(await completeSelection(officer, await shown(id))).toEqual(ok)
  expect(await give(null)).toEqual(ok)
  const rounds = await db.selectionRemark.findMany({ where: { selectionId: id }, orderBy: { round: 'asc' } })
  expect(rounds.map(({ round, isSettled }) => [round, isSettled])).toEqual([
    [1, true],
    [2, false],
  ])
})

test('what is not known neither admits nor refuses', async () => {
  const id = await complete({ 'admissible-taxes': 'unknown' })
  const note = async () => ({ ...(await shown(id)), note: 'нет' })
  expect(await proposeAdmission(officer, await note())).toEqual({ ok: false, refusal: 'notAllMet' })
  expect(await proposeRefusal(officer, await note())).toEqual({ ok: false, refusal: 'noGround' })
})

test('another person admits; the order of inclusion takes the card, and its cancellation gives it back', async () => {
  const id = await complete()
  await proposeAdmission(officer, { ...(await shown(id)), note: '' })
  const both = actorOf({ roles: ['ministry-officer', 'ministry-approver'], userId: 'officer' })
  expect(await admitSelection(both, await shown(id))).toEqual({ ok: false, refusal: 'samePerson' })
  expect(await admitSelection(approver, await shown(id))).toEqual(ok)
  expect((await admittedSelections()).map(({ selectionId }) => selectionId)).toEqual([id])
  expect(await selectionCard(id)).toMatchObject({
    municipality: 'Камышин',
    organisationShortName: expect.any(String) as string,
  })
  const paper = await db.paper.create({
    data: { kind: 'order', direction: 'internal', status: 'registered', title: 'О включении', preparedById: 'officer' },
  })
  const about = { selectionId: id, paperId: paper.id }
  expect(await inTransaction((tx) => includeSelection(tx, approver, about))).toBe(true)
  expect(await inTransaction((tx) => includeSelection(tx, approver, about))).toBe(false)
  expect([await statusOf(id), await admittedSelections()]).toEqual(['included', []])
  await inTransaction((tx) => undoInclusion(tx, approver, paper.id))
  expect(await statusOf(id)).toBe('admitted')
})

test('a refusal names the clause, the sentence and the edition, and what was found', async () => {
  const id = await complete({ 'admissible-taxes': 'no', 'requirement-code': 'unknown' })
  expect(await proposeRefusal(officer, { ...(await shown(id)), note: '' })).toEqual({
    ok: false,
    refusal: 'reasonNeeded',
  })
  await proposeRefusal(officer, { ...(await shown(id)), note: 'Есть задолженность' })
  expect(await sendBackSelection(approver, { ...(await shown(id)), reason: 'Уточните сумму' })).toEqual(ok)
  expect(await statusOf(id)).toBe('complete')
  await proposeRefusal(officer, { ...(await shown(id)), note: 'Есть задолженность' })
  expect(await refuseSelection(officer, await shown(id))).toEqual({ ok: false, refusal: 'notFound' })
  expect(await refuseSelection(approver, await shown(id))).toEqual(ok)
  const { groundsJson } = await db.qualifyingSelection.findUniqueOrThrow({ where: { id } })
  expect(readGrounds(groundsJson)).toMatchObject([
    {
      rule: 'admissible-taxes',
      clause: { ru: 'п. 4.15' },
      citation: { ru: expect.stringMatching(/№ 929, п\. 4\.15, редакция/) as string },
      quote: expect.stringContaining('задолженности по налогам') as string,
      note: 'проверено: no',
    },
  ])
})

test('a stale save and a repeated one change nothing', async () => {
  const id = await draft()
  const asked = { ...(await shown(id)), operationId: 'said-once' }
  const said = { requirement: 'requirement-safety', statement: 'yes', note: '' } as const
  expect(await stateRequirement(clerk, asked, said)).toEqual(ok)
  expect(await stateRequirement(clerk, asked, said)).toEqual(ok)
  expect(await stateRequirement(clerk, { ...asked, operationId: '' }, said)).toEqual({ ok: false, refusal: 'stale' })
})

test('an application in every state stands in somebody’s list of work unless it is final', async () => {
  const refusable = { 'admissible-taxes': 'no' } as const
  const to: Record<string, () => Promise<string>> = {
    draft,
    filed,
    complete,
    remarks: async () => {
      const id = await filed()
      const given = { remarks: [{ requirement: null, text: 'Уточните адрес' }], answerByOn: '2026-11-20' }
      await returnWithRemarks(officer, await shown(id), given)
      return id
    },
    toAdmit: async () => {
      const id = await complete()
      await proposeAdmission(officer, { ...(await shown(id)), note: '' })
      return id
    },
    toRefuse: async () => {
      const id = await complete(refusable)
      await proposeRefusal(officer, { ...(await shown(id)), note: 'Есть задолженность' })
      return id
    },
    admitted: async () => {
      const id = await to.toAdmit!()
      await admitSelection(approver, await shown(id))
      return id
    },
    included: async () => {
      const id = await to.admitted!()
      const paper = await db.paper.findFirstOrThrow()
      await inTransaction((tx) => includeSelection(tx, approver, { selectionId: id, paperId: paper.id }))
      return id
    },
    refused: async () => {
      const id = await to.toRefuse!()
      await refuseSelection(approver, await shown(id))
      return id
    },
    withdrawn: async () => {
      const id = await filed()
      await withdrawSelection(clerk, { ...(await shown(id)), reason: '' })
      return id
    },
  }
  const lists: Record<string, string[]> = {}
  for (const status of selectionStatuses) {
    const id = await to[status]!()
    expect(await statusOf(id)).toBe(status)
    const found: string[] = []
    for (const [name, actor] of Object.entries({ clerk, officer, approver, stranger })) {
      const task = (await selectionWork(actor)).find((one) => one.id === id)
      if (task) found.push(`${name}: ${task.step}${task.dueOn ? `, ${task.dueOn}` : ''}`)
    }
    lists[status] = found
  }
  expect(lists).toEqual({
    ...{ draft: ['clerk: fileIt'], filed: ['officer: examine'], remarks: ['clerk: answer, 2026-11-20'] },
    ...{ complete: ['officer: propose'], toAdmit: ['approver: decide'], toRefuse: ['approver: decide'] },
    ...{ admitted: ['officer: order'], included: [], refused: [], withdrawn: [] },
  })
  const idle = Object.keys(lists).filter((status) => lists[status]!.length === 0)
  expect(idle).toEqual(finalStatuses)
})
